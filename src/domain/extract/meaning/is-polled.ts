/** Whether a source is a share of those asked in a poll: "55 percent of voters say she does not" is an opinion, and answers nobody. */
export const isPolled = (name: string): boolean => /^\d|percent|per cent|respondents|voters|majority/.test(name)
