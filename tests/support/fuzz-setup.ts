import fc from "fast-check";
import { runs } from "./fuzz";

const USUAL = 100;

fc.configureGlobal({ numRuns: runs(USUAL) });
