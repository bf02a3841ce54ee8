/** A file as it was dropped or chosen. */
export interface DroppedFile {
  /** Relative, with `/`, also where a folder was dropped. */
  name: string;
  file: File;
}

const MOST_FILES = 2000;

/** A folder answers its entries in portions, the last one empty. */
async function listEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The files of a drop, folders walked, at most 2,000. Names are relative to what was dropped. */
export async function filesOfDrop(transfer: DataTransfer): Promise<DroppedFile[]> {
  const plain = [...transfer.files].map((file) => ({ name: file.name, file }));
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (!entries.some((entry) => entry.isDirectory)) return plain;
  const found: DroppedFile[] = [];
  const queue: FileSystemEntry[] = entries;
  for (let entry = queue.shift(); entry && found.length < MOST_FILES; entry = queue.shift()) {
    if (isFolder(entry)) queue.push(...(await listEntries(entry)));
    else if (isFile(entry)) {
      const source = entry;
      const file = await new Promise<File>((resolve, reject) => source.file(resolve, reject));
      found.push({ name: entry.fullPath.replace(/^\/+/, ""), file });
    }
  }
  return found;
}
