package org.readback.generate.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.lexparser.LexicalizedParser;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreebankLanguagePack;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Optional;

/** A parser of another kind, by a grammar, that gives the same kind of ties as the first. */
final class SecondParser {
    private static final String GRAMMAR = "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz";

    private final ParserQuery query;
    private final GrammaticalStructureFactory ties;

    private SecondParser(LexicalizedParser grammar) {
        TreebankLanguagePack language = grammar.treebankLanguagePack();
        this.query = grammar.parserQuery();
        this.ties = language.grammaticalStructureFactory(language.punctuationWordRejectFilter());
    }

    static SecondParser load() {
        RedwoodConfiguration.current().clear().apply();
        return new SecondParser(LexicalizedParser.loadModel(
                GRAMMAR, "-maxLength", String.valueOf(SecondOpinion.LONGEST), "-retainTmpSubcategories"));
    }

    /** One sentence at a time, for each takes some 100 MB while it is parsed. */
    synchronized Optional<Dependencies> parse(List<Token> words) {
        if (!query.parse(words.stream().map(SecondParser::label).toList())) {
            return Optional.empty();
        }
        Tree tree = query.getBestParse();
        return tree == null
                ? Optional.empty()
                : Optional.of(Dependencies.of(
                        Tie.all(ties.newGrammaticalStructure(tree).typedDependencies()), words.size()));
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.treebankWord());
        label.setValue(token.treebankWord());
        label.setTag(token.tag());
        label.setIndex(token.index() + 1);
        return label;
    }
}
