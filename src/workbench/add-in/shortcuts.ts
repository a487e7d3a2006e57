/** A keyboard shortcut of the add-in. */
export interface Shortcut {
  readonly functionName: string;
  /** "Ctrl+Shift+Alt+R" */
  readonly keys: string;
}

interface ShortcutsFile {
  readonly shortcuts?: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

export function readShortcuts(json: string): readonly Shortcut[] {
  const { shortcuts = [] } = JSON.parse(json) as ShortcutsFile; // Office's schema
  return shortcuts.map(({ action, key }) => ({ functionName: action, keys: key.default }));
}

/** Runs the add-in's functions by their keys, wherever on the page these are pressed. */
export function listenToShortcuts(
  shortcuts: readonly Shortcut[],
  run: (functionName: string) => Promise<unknown>,
): void {
  window.addEventListener("keydown", (event) => {
    const pressed = [
      event.ctrlKey || event.metaKey ? "ctrl" : "",
      event.shiftKey ? "shift" : "",
      event.altKey ? "alt" : "",
      // By the key's place: with Alt its character may be another.
      event.code.replace(/^(?:Key|Digit)/, "").toLowerCase(),
    ].filter((part) => part !== "");
    const found = shortcuts.find(({ keys }) => isSame(keys.toLowerCase().split("+"), pressed));
    if (found === undefined) return;
    event.preventDefault();
    void run(found.functionName);
  });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part) => b.includes(part));
}
