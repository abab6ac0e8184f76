package org.readback.bank.wording;

/**
 * How many slips of a keyboard make one word of another: letters left out, added, replaced by another or swapped with
 * their neighbour. This is the optimal string alignment distance, of the four kinds of slips that F. J. Damerau found in
 * four of five misspelt words ("A technique for computer detection and correction of spelling errors", Communications of
 * the ACM 7(3), 1964).
 */
final class EditDistance {
    private EditDistance() {}

    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] slips = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, b, i, j);
            }
        }
        return slips[a.length][b.length];
    }

    private static int fewest(int[][] slips, int[] a, int[] b, int i, int j) {
        int replaced = slips[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int addedOrLeftOut = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        int fewest = Math.min(replaced, addedOrLeftOut);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
