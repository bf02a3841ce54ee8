import type { ConsumerDto } from "@/lib/consumers/schema";
import { DeleteConsumer } from "./delete-consumer";
import { EditConsumer } from "./edit-consumer";

interface ConsumerActionsProps {
  consumer: ConsumerDto;
  teams: readonly { slug: string; name: string }[];
}

/** What can be done with a consumer, by those who may. */
export function ConsumerActions({ consumer, teams }: ConsumerActionsProps) {
  return (
    <>
      <EditConsumer consumer={consumer} teams={teams} />
      <DeleteConsumer slug={consumer.slug} name={consumer.name} />
    </>
  );
}
