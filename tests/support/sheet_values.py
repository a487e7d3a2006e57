"""Prints the values of a sheet as they were last worked out, row by row, as JSON."""
import json
import sys

import openpyxl

path, sheet = sys.argv[1:]
book = openpyxl.load_workbook(path, data_only=True)
json.dump([[cell.value for cell in row] for row in book[sheet].iter_rows()], sys.stdout, default=str)
