/** What a person reads when Excel refuses: what happened, then what to do. */
export interface FaultWords {
  readonly title: string;
  readonly advice: string;
}

/** Our own code, for an Excel that has stopped answering: context.sync() has no time limit of its own. */
export const TIMEOUT = "Timeout";

/** Our own code, for a workbook that may not be written to because it is open as read-only. */
export const READ_ONLY = "ReadOnly";

/** Excel's code for a selection that is no one range: a chart, several ranges at once, or cells of another workbook. */
export const INVALID_SELECTION = "InvalidSelection";

const CELL_BEING_EDITED: FaultWords = {
  title: "A cell is being edited.",
  advice: "Press Enter in Excel to finish the cell you are editing, then try again.",
};

const SOMETHING_IS_GONE: FaultWords = {
  title: "A sheet, table or name that Quartile needs is not in this workbook.",
  advice: "It has been deleted or renamed. Put it back or restore its name, then try again.",
};

const PROTECTED: FaultWords = {
  title: "Excel did not allow the change.",
  advice: "The sheet or the workbook is protected. Unprotect it (Review tab), then try again.",
};

const OUR_SHEET_IS_PROTECTED: FaultWords = {
  title: "The sheet {sheet} is protected.",
  advice: "Unprotect it (Review tab), then try again.",
};

const OPENED_READ_ONLY: FaultWords = {
  title: "This workbook is open as read-only.",
  advice: "Choose Enable Editing or save a copy, then try again.",
};

const TOO_MUCH_DATA: FaultWords = {
  title: "There is too much data for Excel to pass on at once.",
  advice: "Make the tables or named ranges end at the last row in use, then try again.",
};

const TOO_MUCH_OF_OURS: FaultWords = {
  title: "Quartile has sent Excel more than it can take at once.",
  advice:
    "Your tables are not at fault. Open the workbook in Excel on the desktop, which can take more, and refresh there. Please tell support.",
};

const TOO_MUCH_TO_READ: FaultWords = {
  title: "There is too much in this workbook for Excel to pass on at once.",
  advice:
    "Open the workbook in Excel on the desktop, which can pass on more, and refresh there. Or shorten very long texts in your tables and on Quartile's sheets.",
};

const MISSING_IN_THIS_EXCEL: FaultWords = {
  title: "This Excel cannot do one of the things that Quartile asked for.",
  advice: "Update Excel, or open the workbook in Excel on the web, then try again.",
};

const BUSY: FaultWords = {
  title: "Excel is busy.",
  advice: "Wait a moment, then try again.",
};

const OTHER_WORKBOOK_IN_FRONT: FaultWords = {
  title: "Another workbook is in front.",
  advice: "Click a cell in this workbook, then try again.",
};

const NO_CELL_SELECTED: FaultWords = {
  title: "A chart is selected in Excel, or another workbook is in front.",
  advice: "Click a cell in this workbook, then try again.",
};

const IN_THE_WAY: FaultWords = {
  title: "Something on the sheet is in the way.",
  advice:
    "Clear the filters and move merged cells, tables and PivotTables away from Quartile's own sheets, then try again.",
};

/** By Excel's error code. Source: Excel.ErrorCodes and Microsoft's page on handling application-specific API errors. */
export const FAULT_WORDS: ReadonlyMap<string, FaultWords> = new Map([
  ["InvalidOperationInCellEditMode", CELL_BEING_EDITED],
  // Older builds give this code for a cell that is being edited.
  ["InvalidOperation", CELL_BEING_EDITED],
  ["ItemNotFound", SOMETHING_IS_GONE],
  [
    "InvalidReference",
    {
      title: "A cell or range that Quartile needs is not in this workbook.",
      advice:
        "The name or table refers to cells that were deleted. Change it to refer to the right cells, then try again.",
    },
  ],
  [
    "ItemAlreadyExists",
    {
      title: "This workbook already has a sheet, table or name called that.",
      advice: "Rename it or delete it, then try again.",
    },
  ],
  ["AccessDenied", PROTECTED],
  ["SheetProtected", OUR_SHEET_IS_PROTECTED],
  [READ_ONLY, OPENED_READ_ONLY],
  ["RequestPayloadSizeLimitExceeded", TOO_MUCH_OF_OURS],
  ["ResponsePayloadSizeLimitExceeded", TOO_MUCH_TO_READ],
  ["RangeExceedsLimit", TOO_MUCH_DATA],
  ["OperationCellsExceedLimit", TOO_MUCH_DATA],
  ["ApiNotFound", MISSING_IN_THIS_EXCEL],
  ["ApiNotAvailable", MISSING_IN_THIS_EXCEL],
  ["NotImplemented", MISSING_IN_THIS_EXCEL],
  ["UnsupportedOperation", MISSING_IN_THIS_EXCEL],
  ["ActivityLimitReached", BUSY],
  ["ServiceNotAvailable", BUSY],
  ["RequestAborted", BUSY],
  ["Conflict", BUSY],
  [
    "MemoryLimitReached",
    { title: "Excel has run out of memory.", advice: "Close other workbooks, restart Excel, then try again." },
  ],
  ["InactiveWorkbook", OTHER_WORKBOOK_IN_FRONT],
  [INVALID_SELECTION, NO_CELL_SELECTED],
  [
    "TextsChanged",
    {
      title: "Someone typed on the Narrative sheet while the figures were being worked out.",
      advice: "Refresh again: the new words are kept.",
    },
  ],
  ["MergedRangeConflict", IN_THE_WAY],
  ["PivotTableRangeConflict", IN_THE_WAY],
  ["FilteredRangeConflict", IN_THE_WAY],
  ["InsertDeleteConflict", IN_THE_WAY],
  ["NonBlankCellOffSheet", IN_THE_WAY],
  [
    "ChunkLoadError",
    {
      title: "A part of Quartile could not be loaded.",
      advice: "Check the network connection, then try again.",
    },
  ],
  [
    TIMEOUT,
    {
      title: "Excel has not answered.",
      advice:
        "If a cell is being edited, press Enter. Wait until Excel responds to clicks, then try again. Until then, Quartile will send it nothing more.",
    },
  ],
]);
