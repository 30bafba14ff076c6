/** The name of the file that holds the settings of its folder and of those in it. */
export const settingsFileName = ".cable-text.json";
