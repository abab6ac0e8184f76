package org.readback.generate;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.bank.Question;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;

/** Writes drafts to a bank: a new one, or below what an author has there. */
final class BankWriter {
    private BankWriter() {}

    /**
     * Adds the questions, whole or not at all.
     *
     * @return why a bank that is there can't be added to; empty when all went well
     * @throws IOException when the file can't be read or written
     */
    static List<Problem> add(Path bank, List<Question> questions) throws IOException {
        if (!Files.exists(bank)) {
            replace(bank, BankFile.write(new Bank(questions)));
            return List.of();
        }
        Parsed<String> longer = BankFile.append(bank.toString(), Files.readString(bank), questions);
        if (longer.value().isPresent()) {
            replace(bank, longer.value().get());
        }
        return longer.problems();
    }

    /** A reader sees the old bank or the new one, never half of it. */
    private static void replace(Path bank, String content) throws IOException {
        Path whole = bank.resolveSibling(bank.getFileName() + ".new");
        Files.writeString(whole, content);
        try {
            Files.move(whole, bank, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(whole, bank, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
