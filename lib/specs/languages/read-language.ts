import type { Claimed } from "@/lib/specs/languages/identify";
import type { LanguageReading } from "@/lib/specs/languages/language";
import type { SourceSet, SpecFormat } from "@/lib/specs/model";
import { decodeText } from "@/lib/specs/source/decode-text";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { requireFileSize } from "@/lib/specs/source/read-document";
import type { SourceFiles } from "@/lib/specs/source/source-files";

/** Reads a definition, whose file names are checked, with its language. */
export function readLanguage(
  { language, claim }: Claimed,
  source: SourceSet,
  limits: SpecLimits,
  documents: () => SourceFiles,
): LanguageReading<SpecFormat> {
  return language.read({ source, claim, limits, text: textReader(source, limits), documents });
}

/** The texts of files, each decoded once. */
export function textReader(source: SourceSet, limits: SpecLimits): (file: string) => string | undefined {
  const bytes = new Map(source.files.map((file) => [file.name, file.bytes]));
  const texts = new Map<string, string>();
  return (file) => {
    const known = texts.get(file);
    const found = bytes.get(file);
    if (known !== undefined || !found) return known;
    requireFileSize(file, found.byteLength, limits);
    const text = decodeText(file, found);
    texts.set(file, text);
    return text;
  };
}
