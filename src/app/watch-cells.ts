import { onCellsChanged } from "../excel/run/on-cells-changed";

/** People type several cells in a row; so long after the last of them somebody is told. */
const QUIET_MILLISECONDS = 1500;

/** Calls back once people have paused in changing cells of the workbook; returns what ends that. */
export function watchCells(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = onCellsChanged(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
