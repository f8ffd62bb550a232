/**
 * What is still to be written before a version may go to people.
 * @param changelog The words of CHANGELOG.md.
 * @param version The version in package.json.
 * @returns Sentences; none when all is there.
 */
export function checkChangelog(changelog: string, version: string): readonly string[] {
  const heading = new RegExp(
    `^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d\\d-\\d\\d\\)$`,
    'm',
  );
  if (heading.test(changelog)) return [];
  return [
    `CHANGELOG.md has no “## ${version} (year-month-day)”: name the day and move what is under “Unreleased” there.`,
  ];
}
