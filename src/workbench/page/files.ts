const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the bytes to the person as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Lets a person choose a file with the input, and hands over what it holds. */
export function onChosenFile(input: HTMLInputElement, take: (bytes: Uint8Array, name: string) => Promise<void>): void {
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = ""; // the same file may be chosen again
    if (file !== undefined) void file.arrayBuffer().then((buffer) => take(new Uint8Array(buffer), file.name));
  });
}

export async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFound(address)).arrayBuffer());
}

export async function fetchText(address: string): Promise<string> {
  return (await fetchFound(address)).text();
}

async function fetchFound(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read: ${response.status}.`);
  return response;
}
