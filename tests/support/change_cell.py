"""Writes copies of a workbook, each with another number in one cell; openpyxl keeps formulas and drops their results."""
import json
import sys

import openpyxl

source, changes = sys.argv[1:]
for change in json.loads(changes):
    book = openpyxl.load_workbook(source)
    book[change["sheet"]][change["address"]] = change["value"]
    book.save(change["out"])
