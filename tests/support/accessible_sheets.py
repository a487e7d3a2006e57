"""Checks the accessible-spreadsheet rules of the Government Analysis Function on our sheets, as an independent reader
(openpyxl) sees them. Prints a JSON list of faults for each workbook, each a sentence; empty where all is well."""
import json
import re
import sys

import openpyxl
from openpyxl.utils import range_boundaries

SMALLEST_FONT = 10
LEAST_CONTRAST = 4.5
LEAST_CHART_CONTRAST = 3.0
WHITE, BLACK = "FFFFFF", "000000"


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour, default):
    value = getattr(colour, "rgb", None) if colour is not None else None
    return value[-6:].upper() if isinstance(value, str) and re.fullmatch(r"[0-9A-Fa-f]{8}", value) else default


def fill_of(cell):
    return rgb(cell.fill.fgColor, WHITE) if cell.fill is not None and cell.fill.fill_type == "solid" else WHITE


def our_sheets(book):
    names = {name.name: name.attr_text for name in book.defined_names.definedName}
    marked = [text.split("!")[0].strip("'") for name, text in names.items() if name.startswith("Quartile_")]
    return [book[name] for name in marked]


def table_faults(sheet):
    tables = list(sheet.tables.values())
    if len(tables) > 1:
        yield "has more than one table"
    for table in tables:
        left, top, right, bottom = range_boundaries(table.ref)
        headers = [sheet.cell(top, column).value for column in range(left, right + 1)]
        if any(not isinstance(header, str) or header.strip() == "" for header in headers):
            yield "has a header that is empty or no text"
        if len(set(headers)) != len(headers):
            yield "has two headers that are the same"
        for row in range(top + 1, bottom + 1):
            if all(sheet.cell(row, column).value in (None, "") for column in range(left, right + 1)):
                yield f"has an empty row {row} in its table"
        for column in range(left, right + 1):
            cells = [sheet.cell(row, column).value for row in range(top + 1, bottom + 1)]
            explained = any("empty" in str(sheet.cell(row, 1).value).lower() for row in range(1, top))
            own = "Your text" in str(sheet.cell(top, column).value)
            if any(cell in (None, "") for cell in cells) and not explained and not own:
                yield f"has empty cells in column {column} and does not say why"
        below = [cell.coordinate for row in sheet.iter_rows(min_row=bottom + 1) for cell in row if cell.value is not None]
        if below:
            yield f"has content below its table, first in {below[0]}"
        above = " ".join(str(sheet.cell(row, 1).value) for row in range(1, top))
        used = {
            symbol
            for row in sheet.iter_rows(min_row=top + 1, max_row=bottom)
            for cell in row
            for symbol in re.findall(r"^\[[a-z]+\]$|\[stated\]$", str(cell.value or ""))
        }
        for symbol in sorted(used):
            if symbol not in above:
                yield f"uses {symbol} and does not explain it above the table"
        for row in sheet.iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right):
            for cell in row:
                fits = cell.alignment.wrap_text or cell.alignment.shrink_to_fit
                if isinstance(cell.value, str) and not fits:
                    yield f"does not wrap the text in {cell.coordinate}"
                    return
                if isinstance(cell.value, (int, float)) and not fits:
                    yield f"may show #### in {cell.coordinate}"
                    return


def look_faults(sheet):
    conditional = [
        (bounds.bounds, rule)
        for area in sheet.conditional_formatting
        for bounds in area.cells.ranges
        for rule in area.rules
        if rule.dxf is not None
    ]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            font = cell.font
            if font.name != "Calibri" or font.size < SMALLEST_FONT or font.italic:
                yield f"has {font.name} {font.size}{' italic' if font.italic else ''} in {cell.coordinate}"
            ink, ground = rgb(font.color, BLACK), fill_of(cell)
            if contrast(ink, ground) < LEAST_CONTRAST:
                yield f"has {ink} on {ground} in {cell.coordinate}"
            for (left, top, right, bottom), rule in conditional:
                if not (left <= cell.column <= right and top <= cell.row <= bottom):
                    continue
                ink_then = rgb(rule.dxf.font.color, ink) if rule.dxf.font is not None else ink
                ground_then = rgb(rule.dxf.fill.bgColor, ground) if rule.dxf.fill is not None else ground
                if contrast(ink_then, ground_then) < LEAST_CONTRAST:
                    yield f"may have {ink_then} on {ground_then} in {cell.coordinate}"


def chart_faults(sheet):
    for chart in sheet._charts:
        anchor = chart.anchor._from
        if chart.title is None:
            yield f"has a chart without a title at row {anchor.row + 1}"
        near = [sheet.cell(row + 1, anchor.col + 1).value for row in (anchor.row - 1, anchor.row + 1)]
        if not any(isinstance(text, str) and len(text) > 20 for text in near):
            yield f"has a chart without words beside it at row {anchor.row + 1}"
        for series in chart.series:
            line = series.graphicalProperties.line if series.graphicalProperties is not None else None
            colour = str(getattr(line.solidFill.srgbClr, "val", line.solidFill.srgbClr)) if line is not None and line.solidFill is not None else None
            if colour is not None and contrast(colour.upper(), WHITE) < LEAST_CHART_CONTRAST:
                yield f"has a chart line of {colour} at row {anchor.row + 1}"


def sheet_faults(sheet):
    if not isinstance(sheet["A1"].value, str):
        yield "has no title in A1"
    if sheet.merged_cells.ranges:
        yield "has merged cells"
    if any(dimension.hidden for dimension in sheet.row_dimensions.values()):
        yield "has hidden rows"
    if any(dimension.hidden for dimension in sheet.column_dimensions.values()):
        yield "has hidden columns"
    yield from table_faults(sheet)
    yield from look_faults(sheet)
    yield from chart_faults(sheet)


def faults(path):
    book = openpyxl.load_workbook(path)
    names = [name.lower() for name in book.sheetnames]
    if len(set(names)) != len(names):
        yield "two sheets have one name"
    for sheet in our_sheets(book):
        for fault in sheet_faults(sheet):
            yield f"{sheet.title} {fault}"


json.dump([list(faults(path)) for path in sys.argv[1:]], sys.stdout)
