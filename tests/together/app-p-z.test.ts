import { declareGroup } from "../support/together";

declareGroup("app-p-z");
