import { Link } from "@fluentui/react-components";
import type { ReportedSource } from "../../core/facts/report";
import { formatSource } from "../../core/format/source";

interface SourceLinkProps {
  readonly source: ReportedSource;
  readonly onShow: (source: ReportedSource) => void;
  /** What the link says. */
  readonly children: string;
  /** For people who hear the link without seeing what it stands in, where its words are not enough. */
  readonly label?: string;
}

/** Asks for a cell. A true link and no button: a line may begin before a button, and so part a figure from its bracket. */
export function SourceLink({ source, onShow, children, label }: SourceLinkProps) {
  return (
    <Link
      href={`#${formatSource(source)}`}
      inline
      {...(label === undefined ? {} : { "aria-label": label })}
      onClick={(event) => {
        event.preventDefault();
        onShow(source);
      }}
    >
      {children}
    </Link>
  );
}
