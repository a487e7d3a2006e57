import { declareGroup } from "../support/together";

declareGroup("browser-a-j");
