import file from "../../data/orders.json";
import { isOneSlip } from "../text/near";
import { citedRows, type Confidence, type Provenance } from "./provenance";

/** An executive order on classification as it stood over a stretch of time. */
export interface ExecutiveOrder extends Provenance {
  /** As on the E.O. line, which says 12958 for the amended order too. */
  readonly number: string;
  readonly amendedBy?: string;
  /** The day it took effect, and the day the next did: ISO dates. */
  readonly from: string;
  readonly to?: string;
  readonly note?: string;
}

/** All orders, oldest first; 12958 twice, before and after its amendment. */
export const executiveOrders: readonly ExecutiveOrder[] = citedRows(file);

/** The order in force on an ISO date (`2008-04-10`); undefined before June 1972. */
export function orderInForce(date: string): ExecutiveOrder | undefined {
  return executiveOrders.find(({ from, to }) => from <= date && (to === undefined || date < to));
}

/** The stretches of time of the order with that number; empty when there is none. */
export function ordersByNumber(number: string): readonly ExecutiveOrder[] {
  return executiveOrders.filter((order) => order.number === number);
}

/** How far the day can be relied on on which the order ended: that of the order that followed. `null` for the last. */
export function endConfidence({ to }: ExecutiveOrder): Confidence | null {
  return executiveOrders.find(({ from }) => from === to)?.confidence ?? null;
}

/** The numbers that a wrong number may stand for: one digit more, less or other, or two neighbours swapped. */
export function nearestOrders(number: string): readonly string[] {
  return [...new Set(executiveOrders.map((order) => order.number))].filter((other) =>
    isOneSlip(number, other),
  );
}
