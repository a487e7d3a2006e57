import { declareGroup } from "../support/together";

declareGroup("browser-s-z");
