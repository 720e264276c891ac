/** Why a goal shows its number: the figures that its share and its pace were divided from. */
export function explanationOf(goal, asOf) {
  return {
    share: goal.delivery.share,
    done: goal.delivery.done,
    weight: goal.delivery.weight,
    hidden: goal.hidden,
    pace: goal.pace === null ? null : { share: goal.pace, ...daysBetween(goal, asOf) },
    gapPoints: goal.gapPoints,
  };
}

function daysBetween({ start, due }, asOf) {
  if (start === null || due === null) return { passed: null, all: null };
  const all = Math.max(0, due - start);
  return { passed: Math.min(all, Math.max(0, asOf - start)), all };
}
