import type { showCell } from "../../app/show-cell";
import type { ReportedSource } from "../../core/facts/report";
import { FaultText } from "./FaultText";
import { SourceLink } from "./SourceLink";
import { useShowCell } from "./use-show-cell";

interface CellLinkProps {
  readonly source: ReportedSource;
  readonly showCell: typeof showCell;
  /** What the link says. */
  readonly children: string;
}

/** A link on its own that selects the cell in Excel; where Excel will not, says why below. */
export function CellLink({ source, showCell, children }: CellLinkProps) {
  const { show, why } = useShowCell(showCell);
  return (
    <>
      <SourceLink source={source} onShow={show}>
        {children}
      </SourceLink>
      {why === null ? null : <FaultText>{why}</FaultText>}
    </>
  );
}
