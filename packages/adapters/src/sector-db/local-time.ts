/**
 * A moment as the target writes it: local, without a zone.
 * @param at ISO 8601 UTC.
 * @param offsetMinutes how far the target's clock is ahead of UTC.
 * @returns `YYYY-MM-DDTHH:mm:ss`.
 * @source exchange model, field thoigiancapnhat: the form is given, the zone is not.
 */
export function localTime(at: string, offsetMinutes: number): string {
  return new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString().slice(0, 19);
}
