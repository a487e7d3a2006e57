"""Copies a workbook with another number in one cell; openpyxl keeps formulas and drops their results."""
import sys

import openpyxl

source, target, sheet, address, value = sys.argv[1:]
book = openpyxl.load_workbook(source)
book[sheet][address] = float(value)
book.save(target)
