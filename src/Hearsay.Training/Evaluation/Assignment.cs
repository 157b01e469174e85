namespace Hearsay.Training.Evaluation;

/// <summary>One-to-one assignment of greatest total weight: the Hungarian method (Kuhn 1955; Munkres 1957) with potentials, cubic in the larger side.</summary>
internal static class Assignment
{
    /// <summary>The pairs of row and column whose weight is above nought, by row; the weights are not negative.</summary>
    public static IReadOnlyList<(int Row, int Column)> Of(double[,] weights)
    {
        int rows = weights.GetLength(0);
        int columns = weights.GetLength(1);
        int size = Math.Max(rows, columns);
        var rowOf = new int[size + 1];
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        for (int row = 1; row <= size; row++)
            Augment(row, rowOf, rowPotential, columnPotential, (i, j) => i <= rows && j <= columns ? -weights[i - 1, j - 1] : 0);
        return [.. Enumerable.Range(1, columns).Where(j => rowOf[j] <= rows && weights[rowOf[j] - 1, j - 1] > 0).Select(j => (rowOf[j] - 1, j - 1)).Order()];
    }

    private static void Augment(int row, int[] rowOf, double[] rowPotential, double[] columnPotential, Func<int, int, double> cost)
    {
        int size = rowOf.Length - 1;
        var slack = new double[size + 1];
        Array.Fill(slack, double.PositiveInfinity);
        var seen = new bool[size + 1];
        var back = new int[size + 1];
        rowOf[0] = row;
        int column = 0;
        do
        {
            seen[column] = true;
            column = Nearest(column, rowOf, rowPotential, columnPotential, slack, seen, back, cost);
        }
        while (rowOf[column] != 0);
        for (; column != 0; column = back[column])
            rowOf[column] = rowOf[back[column]];
    }

    private static int Nearest(
        int column, int[] rowOf, double[] rowPotential, double[] columnPotential, double[] slack, bool[] seen, int[] back, Func<int, int, double> cost)
    {
        int row = rowOf[column];
        int next = 0;
        double least = double.PositiveInfinity;
        for (int j = 1; j < slack.Length; j++)
        {
            if (seen[j])
                continue;
            double reduced = cost(row, j) - rowPotential[row] - columnPotential[j];
            if (reduced < slack[j])
                (slack[j], back[j]) = (reduced, column);
            if (slack[j] < least)
                (least, next) = (slack[j], j);
        }

        for (int j = 0; j < slack.Length; j++)
            if (seen[j])
            {
                rowPotential[rowOf[j]] += least;
                columnPotential[j] -= least;
            }
            else
                slack[j] -= least;
        return next;
    }
}
