import { declareGroup } from "../support/together";

declareGroup("host");
