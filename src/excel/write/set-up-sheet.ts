import { PAGE } from "../../core/dashboard/page";
import type { SheetPlan } from "../../core/dashboard/sheet-plan";
import type { Canvas } from "../own-sheets/canvas";

const TAB_COLOUR = "#12436D";

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
  layout.leftMargin = PAGE.margin;
  layout.rightMargin = PAGE.margin;
  layout.topMargin = PAGE.margin;
  layout.bottomMargin = PAGE.bottomMargin;
  layout.footerMargin = PAGE.margin;
  layout.centerHorizontally = true;
  if (plan.print.titleRow === null) return;
  const titleRow = plan.print.titleRow + 1;
  layout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
}
