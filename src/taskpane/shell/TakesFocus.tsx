import { type ReactNode, useEffect, useRef } from "react";

interface TakesFocusProps {
  /** The keyboard comes to the first button inside when this turns true. */
  readonly when: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Brings the keyboard to a button that takes the place of what a person has just left. */
export function TakesFocus({ when, className, children }: TakesFocusProps) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) around.current?.querySelector("button")?.focus();
  }, [when]);
  return (
    <div ref={around} className={className}>
      {children}
    </div>
  );
}
