import { useCheckWords } from "@/components/shared/use-check-words";
import type { KnownCheck } from "@/lib/rubrics/model/known-check";
import type { RubricDetailDto } from "@/lib/rubrics/schema/rubric";
import { RubricEditor } from "./rubric-editor";
import { RubricForm } from "./rubric-form";
import { RubricFrame } from "./rubric-frame";

interface RubricPageProps {
  rubric: RubricDetailDto;
  known: readonly KnownCheck[];
  mayManage: boolean;
  /** Its YAML, where it is shown so. */
  text?: string;
}

/** A rubric to read and change, as a form or as YAML; checks are called in the language of the page. */
export function RubricPage({ rubric, known, mayManage, text }: RubricPageProps) {
  const words = useCheckWords();
  const named = known.map((check) => ({ ...check, title: words.title(check) }));
  const { content: _, ...rest } = rubric;
  const version = `${rubric.rubric}@${rubric.number}`;
  return (
    <RubricFrame rubric={rest} place={text === undefined ? "form" : "yaml"} mayManage={mayManage}>
      {text === undefined ? (
        <RubricForm key={version} rubric={rubric} known={named} mayManage={mayManage} />
      ) : (
        <RubricEditor
          key={version}
          rubric={rest}
          text={text}
          titles={Object.fromEntries(named.map(({ id, title }) => [id, title]))}
          mayManage={mayManage}
        />
      )}
    </RubricFrame>
  );
}
