"""Prints workbooks as an independent reader (openpyxl) sees them, as a JSON list: the evidence for tests about written files."""
import json
import sys

import openpyxl


def value_of(cell):
    value = cell.value
    return value.isoformat() if hasattr(value, "isoformat") else value


def dump(path):
    book = openpyxl.load_workbook(path)
    return {
        "sheets": {
            sheet.title: {
                "cells": {
                    cell.coordinate: [value_of(cell), cell.number_format]
                    for row in sheet.iter_rows()
                    for cell in row
                    if cell.value is not None
                },
                "tables": {table.name: table.ref for table in sheet.tables.values()},
                "charts": len(sheet._charts),
                "merged": [str(area) for area in sheet.merged_cells.ranges],
                "printTitleRows": (sheet.print_title_rows or "").replace("$", "") or None,
                "orientation": sheet.page_setup.orientation,
                "paperSize": str(sheet.page_setup.paperSize),
                "fitToWidth": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                "freeze": sheet.freeze_panes,
                "conditionalFormats": sorted(str(area.sqref) for area in sheet.conditional_formatting),
            }
            for sheet in book.worksheets
        },
        "names": {name.name: name.attr_text.replace("'", "") for name in book.defined_names.definedName},
    }


json.dump([dump(path) for path in sys.argv[1:]], sys.stdout)
