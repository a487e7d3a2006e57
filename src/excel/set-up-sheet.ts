import type { SheetPlan } from "../core/dashboard/sheet-plan";
import type { Canvas } from "./canvas";

const TAB_COLOUR = "#12436D";
const MARGIN_POINTS = 28;

/** Queues what is set once, when a sheet is made, and is the owner's to change afterwards: widths, view and print set-up. */
export function setUpNewSheet({ sheet }: Canvas, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.tabColor = TAB_COLOUR;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(plan.freezeRows);
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.leftMargin = MARGIN_POINTS;
  layout.rightMargin = MARGIN_POINTS;
  layout.topMargin = MARGIN_POINTS;
  layout.bottomMargin = 2 * MARGIN_POINTS;
  layout.footerMargin = MARGIN_POINTS;
  layout.centerHorizontally = true;
  if (plan.print.titleRow === null) return;
  const titleRow = plan.print.titleRow + 1;
  layout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
}
