import type { ShownIcon } from "../../embedded-excel/screen/icon-sets";
import { drawn } from "../page/element";

/** An icon of a conditional format, 14 units square. */
export function drawIcon({ shape, colour, share, words }: ShownIcon): SVGElement {
  const icon = drawn("svg", { viewBox: "0 0 14 14", class: "icon", role: "img", "aria-label": `Icon ${words}` });
  icon.append(...partsOf(shape, colour, share));
  return icon;
}

function partsOf(shape: ShownIcon["shape"], colour: string, share: number): SVGElement[] {
  const filled = (d: string) => drawn("path", { d, fill: colour });
  const sign = (d: string) => drawn("path", { d, fill: "none", stroke: "#ffffff", "stroke-width": 1.8 });
  const disc = () => drawn("circle", { cx: 7, cy: 7, r: 6, fill: colour });
  switch (shape) {
    case "arrow": {
      const arrow = filled("M7 1 12.5 7H9v6H5V7H1.5Z");
      arrow.setAttribute("transform", `rotate(${(1 - share) * 180} 7 7)`);
      return [arrow];
    }
    case "light":
      return [disc()];
    case "flag":
      return [
        drawn("path", { d: "M3 1v12", stroke: "#6b7075", "stroke-width": 1.5 }),
        filled("M3.5 1.5 12 4.5 3.5 8Z"),
      ];
    case "diamond":
      return [filled("M7 0.5 13.5 7 7 13.5 0.5 7Z")];
    case "triangle":
      return [filled("M7 1 13.5 13H0.5Z")];
    case "cross":
      return [disc(), sign("M4.5 4.5 9.5 9.5M9.5 4.5 4.5 9.5")];
    case "mark":
      return [disc(), sign("M7 3.5V8M7 9.2V11")];
    case "tick":
      return [disc(), sign("M4 7.2 6.2 9.5 10 4.8")];
    case "steps":
      return [1, 2, 3, 4].map((step) => stepOf(step, share * 4 >= step ? colour : "#c9cdd2"));
    case "pie":
      return pieOf(colour, share);
  }
}

function stepOf(step: number, fill: string): SVGElement {
  const height = 3 * step;
  return drawn("rect", { x: step * 3.2 - 2.2, y: 13 - height, width: 2.4, height, fill });
}

function pieOf(colour: string, share: number): SVGElement[] {
  const ring = drawn("circle", { cx: 7, cy: 7, r: 5.5, fill: share === 1 ? colour : "none", stroke: colour });
  if (share === 0 || share === 1) return [ring];
  const angle = share * 2 * Math.PI;
  const [x, y] = [7 + 5.5 * Math.sin(angle), 7 - 5.5 * Math.cos(angle)];
  const slice = drawn("path", { d: `M7 7V1.5A5.5 5.5 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`, fill: colour });
  return [ring, slice];
}
