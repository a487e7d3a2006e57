/** The numbers by which Microsoft's client knows its events. */
export const EVENT_TYPE = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;
export type EventType = (typeof EVENT_TYPE)[keyof typeof EVENT_TYPE];

/** The target of events that a collection listens to. */
export const WORKBOOK_TARGET = "Workbook";

export interface WorkbookEvent {
  readonly type: EventType;
  /** A worksheet's id, or WORKBOOK_TARGET. */
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * What happens in the workbook, for whoever registered for it.
 *
 * Events wait until the batch that caused them is answered, as they do in Excel.
 */
export class EventQueue {
  /** False while the add-in has `context.runtime.enableEvents` off: then nothing is raised. */
  enabled = true;
  readonly #registered = new Set<string>();
  #waiting: WorkbookEvent[] = [];

  register(type: EventType, target: string): void {
    this.#registered.add(`${type}:${target}`);
  }

  unregister(type: EventType, target: string): void {
    this.#registered.delete(`${type}:${target}`);
  }

  /** Raises the event for the worksheet and for the workbook's collection of worksheets. */
  raise(type: EventType, worksheetId: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of [worksheetId, WORKBOOK_TARGET])
      if (this.#registered.has(`${type}:${target}`))
        this.#waiting.push({ type, target, details: { ...details, worksheetId } });
  }

  take(): readonly WorkbookEvent[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }
}
