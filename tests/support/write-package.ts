import { crc32 } from "node:zlib";
import { readPackage } from "./embedded-package";

/** An .xlsx of these parts, by their paths, written without any of the product's code. */
export function writePackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of parts) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), common, Buffer.alloc(14)]);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name);
    files.push(Buffer.from("PK\x03\x04", "latin1"), common, name, content);
    at += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

/** The same .xlsx, what `change` makes of each part instead of the part. */
export function changedPackage(bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  return writePackage(new Map([...readPackage(bytes)].map(([path, text]) => [path, change(path, text)])));
}
