import { declareGroup } from "../support/together";

declareGroup("app-a-o");
