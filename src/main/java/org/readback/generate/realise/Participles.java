package org.readback.generate.realise;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From "written by" to "wrote". */
public final class Participles {
    private static final Map<String, String> CHANGING = Arrays.stream(
                    """
            awoken awoke, beaten beat, become became, begun began, bitten bit, blown blew,
            borne bore, broken broke, chosen chose, come came, done did, drawn drew, driven drove,
            drunk drank, eaten ate, fallen fell, flown flew, forbidden forbade, foregone forewent,
            foreseen foresaw, forgiven forgave, forgotten forgot, forsaken forsook, frozen froze,
            given gave, gone went, gotten got, grown grew, hewn hewed, hidden hid, known knew,
            lain lay, mistaken mistook, mown mowed, outdone outdid, outgrown outgrew, outrun outran,
            overcome overcame, overdrawn overdrew, overridden overrode, overrun overran,
            overseen oversaw, overtaken overtook, overthrown overthrew, overwritten overwrote,
            proven proved, redone redid, redrawn redrew, regrown regrew, retaken retook,
            rewritten rewrote, ridden rode, risen rose, run ran, rung rang, sawn sawed, seen saw,
            sewn sewed, shaken shook, shaven shaved, shorn sheared, shown showed, shrunk shrank,
            slain slew, sown sowed, spoken spoke, sprung sprang, stolen stole, strewn strewed,
            stricken struck, stridden strode, striven strove, stunk stank, sung sang, sunk sank,
            swollen swelled, sworn swore, swum swam, taken took, thrown threw, torn tore,
            trodden trod, undergone underwent, undertaken undertook, underwritten underwrote,
            undone undid, withdrawn withdrew, woken woke, worn wore, woven wove, written wrote
            """.strip().split(",\\s+"))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    /** Irregular, and yet the same in the past. */
    private static final Set<String> SAME = Set.of("""
            bent bet bought bound bred brought built burnt cast caught clung cost crept cut dealt
            dreamt dug fed felt fled forecast foretold fought found ground had heard held hit hung
            hurt kept knelt laid leant learnt led left lent let lit lost made meant met mislaid
            misled misread offset outsold outspent overheard overpaid paid put quit read rebuilt
            remade repaid reset resold retaught rethought retold rewound rid said sent set shed
            shone shot shut slid slit sold sought spelt spent spilt split spoilt spread spun stood
            struck strung stuck stung swept swung taught thought told unbound undercut understood
            unwound upheld upset withheld won wound wrung
            """.strip().split("\\s+"));

    private Participles() {}

    /** The past tense of a participle, or empty where it is neither regular nor known: better no form than a wrong one. */
    public static Optional<String> past(String participle) {
        if (participle.endsWith("ed") || SAME.contains(participle)) {
            return Optional.of(participle);
        }
        return Optional.ofNullable(CHANGING.get(participle));
    }
}
