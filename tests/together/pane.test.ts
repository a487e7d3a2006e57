/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import "../support/node-in-jsdom";
// Cleans up after each test of the file that loads it first, which is to be all of them.
import "@testing-library/react";
import { declareGroup } from "../support/together";

declareGroup("pane");
