"""Prints the values of a sheet as they were last worked out, row by row, as JSON: of each workbook, in a list."""
import json
import sys

import openpyxl


def values(path, sheet):
    book = openpyxl.load_workbook(path, data_only=True)
    return [[cell.value for cell in row] for row in book[sheet].iter_rows()]


json.dump([values(path, sys.argv[1]) for path in sys.argv[2:]], sys.stdout, default=str)
