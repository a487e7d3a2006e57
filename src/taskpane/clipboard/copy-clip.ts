import type { Clip } from "./clip";

/**
 * Puts a clip on the clipboard; false when the browser would not let it.
 *
 * To be called directly in a click. Two ways are tried, because Excel's web views differ: the modern clipboard is
 * often forbidden to a frame, and the copy event is what still works there.
 */
export async function copyClip(clip: Clip): Promise<boolean> {
  return (await writeToClipboard(clip)) || copyBySelection(clip);
}

/** Nothing is awaited before write(): Safari allows it only while the click is being handled. */
async function writeToClipboard({ html, plain }: Clip): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Forbidden by the frame's policy or by the person, or not there at all: the other way may still work.
    return false;
  }
}

function copyBySelection({ html, plain }: Clip): boolean {
  const focused = document.activeElement;
  const box = document.createElement("div");
  box.contentEditable = "true";
  box.textContent = plain;
  box.setAttribute("aria-hidden", "true");
  Object.assign(box.style, { position: "fixed", top: "0", width: "1px", height: "1px", opacity: "0" });

  // The browser can report success without having asked for the text, so only the event counts.
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    filled = true;
  };

  document.addEventListener("copy", fill, true);
  document.body.append(box);
  box.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(box);
  try {
    // Deprecated, and the only way to copy where the modern clipboard is forbidden.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill, true);
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
