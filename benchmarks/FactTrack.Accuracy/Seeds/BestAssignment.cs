namespace FactTrack.Accuracy;

/// <summary>The one-to-one assignment of rows to columns with the greatest sum (Kuhn and Munkres).</summary>
internal static class BestAssignment
{
    /// <summary>For each row its column, or -1; no row is given a column of value 0 or less.</summary>
    public static int[] Find(double[][] values)
    {
        int rows = values.Length;
        if (rows == 0) return [];
        int columns = Math.Max(rows, values[0].Length);
        double Cost(int row, int column) => column < values[row].Length ? -values[row][column] : 0;

        // Index 0 of all arrays is a row or column that nobody has; potentials keep reduced costs at 0 or more.
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] previous = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            int column = 0;
            double[] slack = Enumerable.Repeat(double.PositiveInfinity, columns + 1).ToArray();
            bool[] used = new bool[columns + 1];
            while (rowOf[column] != 0)
            {
                used[column] = true;
                (double least, int next) = (double.PositiveInfinity, 0);
                for (int c = 1; c <= columns; c++)
                {
                    if (used[c]) continue;
                    double reduced = Cost(rowOf[column] - 1, c - 1) - rowPotential[rowOf[column]] - columnPotential[c];
                    if (reduced < slack[c]) (slack[c], previous[c]) = (reduced, column);
                    if (slack[c] < least) (least, next) = (slack[c], c);
                }

                for (int c = 0; c <= columns; c++)
                {
                    if (!used[c]) slack[c] -= least;
                    else
                    {
                        rowPotential[rowOf[c]] += least;
                        columnPotential[c] -= least;
                    }
                }

                column = next;
            }

            for (; column != 0; column = previous[column]) rowOf[column] = rowOf[previous[column]];
        }

        int[] result = Enumerable.Repeat(-1, rows).ToArray();
        for (int c = 1; c <= values[0].Length; c++)
            if (rowOf[c] > 0 && values[rowOf[c] - 1][c - 1] > 0) result[rowOf[c] - 1] = c - 1;
        return result;
    }
}
