import type { Order } from "../../facts/order";

/** Whether an E.O. line names one of the orders since 1995, which have dates of 10 to 25 years and letters for reasons. */
export function since1995(order: Order | null): boolean {
  return order?.number === "12958" || order?.number === "13526";
}
