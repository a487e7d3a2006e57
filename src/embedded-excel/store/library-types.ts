/** The library's shapes that the store needs and the model does not. */
export type { DefinedNameModel } from "@cj-tech-master/excelts";
