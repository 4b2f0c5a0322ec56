import { stemOf } from '../../../lexicon/stem.js'

/**
 * Adjectives of a field, an office, a side or a colour: what is of one is not of another. What writers take for one another stands in one line. Base words;
 * written for this project.
 */
const FIELDS = `
military armed defence defense
economic financial monetary fiscal commercial budgetary
humanitarian charitable
medical clinical health
nuclear atomic
chemical
biological
diplomatic
judicial legal
technical technological
cultural culture
scientific
religious
sexual
racial ethnic
environmental ecological environment
agricultural agriculture farm
naval maritime
aerial
solar
hydroelectric
presidential
parliamentary legislative
local municipal
federal
foreign
domestic internal interior
justice
education educational
transport
energy
tourism
housing
fisheries fishery
public
private
northern north
southern south
eastern east
western west
primary
secondary
male
female
red
blue
green
yellow
black
white
`

const FIELDS_OF = readTable()

/** The fields that a word tells of, by its stem; none for most. */
export const fieldsOf = (stem: string): readonly number[] => FIELDS_OF.get(stem) ?? []

function readTable (): Map<string, number[]> {
  const fields = new Map<string, number[]>()
  FIELDS.trim().split('\n').forEach((line, field) => line.split(' ').map(stemOf).forEach(stem => fields.set(stem, [...fields.get(stem) ?? [], field])))
  return fields
}
