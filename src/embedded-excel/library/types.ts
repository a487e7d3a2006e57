/** The shapes of the .xlsx library that the rooms know. Named here alone, as what it does is in library.ts. */
export type {
  Alignment,
  Border,
  BorderStyle,
  Borders,
  Cell,
  CellValue,
  CellValueInput,
  Color,
  Column,
  ConditionalFormattingRule,
  DataValidationWithFormulae,
  DefinedNameModel,
  Fill,
  Font,
  Row,
  Style,
  Table,
  Workbook,
  Worksheet,
  WorksheetState,
  WorksheetView,
} from "@cj-tech-master/excelts";
export type { Chart } from "@cj-tech-master/excelts/chart";
export type { XmlElement } from "@cj-tech-master/excelts/xml";
