import { declareGroup } from "../support/together";

declareGroup("browser-k-r");
