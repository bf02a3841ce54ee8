import { STATE_LOOK } from "@/components/shared/state-look";
import { VERSION_STATES } from "@/lib/lifecycle/model";

/** The pictures of the states, drawn once; rows refer to them by `#state-active` and the like. */
export function StateSymbols() {
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      {VERSION_STATES.map((state) => {
        const { Icon } = STATE_LOOK[state];
        return (
          <symbol key={state} id={`state-${state}`} viewBox="0 0 24 24">
            <Icon />
          </symbol>
        );
      })}
    </svg>
  );
}
