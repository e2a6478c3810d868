namespace LectureKit;

/// <summary>
/// Marching squares (Lorensen and Cline, 1987, in the plane): where a field given on a grid reaches a level. In a cell
/// whose diagonals disagree, the mean of its corners decides.
/// </summary>
internal sealed class ContourTracer(ValueGrid field, double level)
{
    private const int Corner = 0, Across = 1, Down = 2, KindsOfPoint = 3;

    /// <summary>Borders of the parts where the field is at least the level, as closed rings in columns and rows.</summary>
    public List<List<(double Column, double Row)>> Regions()
    {
        var edges = new HashSet<(int From, int To)>();
        foreach (var polygon in Polygons())
        {
            for (var i = 0; i < polygon.Count; i++)
            {
                // The border between two cells that are both inside is no border.
                var (from, to) = (polygon[i], polygon[(i + 1) % polygon.Count]);
                if (!edges.Remove((to, from)))
                {
                    edges.Add((from, to));
                }
            }
        }

        return Chains(edges);
    }

    /// <summary>The lines where the field is equal to the level.</summary>
    public List<List<(double Column, double Row)>> Lines()
    {
        var edges = new HashSet<(int From, int To)>();
        foreach (var polygon in Polygons())
        {
            for (var i = 0; i < polygon.Count; i++)
            {
                var (from, to) = (polygon[i], polygon[(i + 1) % polygon.Count]);
                if (from % KindsOfPoint != Corner && to % KindsOfPoint != Corner)
                {
                    edges.Add((from, to));
                }
            }
        }

        return Chains(edges);
    }

    private IEnumerable<List<int>> Polygons()
    {
        for (var row = 0; row + 1 < field.Rows; row++)
        {
            for (var column = 0; column + 1 < field.Columns; column++)
            {
                foreach (var polygon in CellPolygons(row, column))
                {
                    yield return polygon;
                }
            }
        }
    }

    private IEnumerable<List<int>> CellPolygons(int row, int column)
    {
        Span<double> corners =
            [field[row, column], field[row, column + 1], field[row + 1, column + 1], field[row + 1, column]];
        int[] points = [Id(row, column, Corner), Id(row, column + 1, Corner), Id(row + 1, column + 1, Corner), Id(row + 1, column, Corner)];
        int[] crossings = [Id(row, column, Across), Id(row, column + 1, Down), Id(row + 1, column, Across), Id(row, column, Down)];
        var polygon = new List<int>(6);
        var (sum, inside) = (0.0, 0);
        for (var i = 0; i < 4; i++)
        {
            sum += corners[i];
            inside |= corners[i] >= level ? 1 << i : 0;
        }

        if (inside == 0 || double.IsNaN(sum))
        {
            return [];
        }

        for (var i = 0; i < 4; i++)
        {
            var (isIn, nextIsIn) = ((inside >> i & 1) == 1, (inside >> ((i + 1) % 4) & 1) == 1);
            if (isIn)
            {
                polygon.Add(points[i]);
            }

            if (isIn != nextIsIn)
            {
                polygon.Add(crossings[i]);
            }
        }

        var isSplit = inside is 0b0101 or 0b1010 && sum / 4 < level;
        return !isSplit ? [polygon] : inside == 0b0101
            ? [[polygon[0], polygon[1], polygon[5]], [polygon[3], polygon[4], polygon[2]]]
            : [[polygon[1], polygon[2], polygon[0]], [polygon[4], polygon[5], polygon[3]]];
    }

    private int Id(int row, int column, int kind) => (((row * field.Columns) + column) * KindsOfPoint) + kind;

    private List<List<(double Column, double Row)>> Chains(HashSet<(int From, int To)> edges)
    {
        var next = edges.Order().ToLookup(edge => edge.From, edge => edge.To)
            .ToDictionary(group => group.Key, group => new Queue<int>(group));
        var ends = edges.Select(edge => edge.To).ToHashSet();

        // Open lines first, from their beginning; what is left is closed.
        var starts = next.Keys.Order().OrderBy(point => ends.Contains(point)).ToList();
        var chains = new List<List<(double Column, double Row)>>();
        foreach (var start in starts)
        {
            while (next[start].Count > 0)
            {
                chains.Add(Follow(start, next));
            }
        }

        return chains;
    }

    private List<(double Column, double Row)> Follow(int start, Dictionary<int, Queue<int>> next)
    {
        var chain = new List<(double Column, double Row)> { Place(start) };
        for (var at = start; next.TryGetValue(at, out var ways) && ways.TryDequeue(out var to);)
        {
            Append(chain, Place(to));
            at = to;
            if (at == start)
            {
                break;
            }
        }

        return chain;
    }

    /// <summary>A point on the line of the two before replaces the last of them.</summary>
    private static void Append(List<(double Column, double Row)> chain, (double Column, double Row) point)
    {
        if (chain.Count > 1)
        {
            var (a, b) = (chain[^2], chain[^1]);
            var turn = ((b.Column - a.Column) * (point.Row - b.Row)) - ((b.Row - a.Row) * (point.Column - b.Column));
            if (Math.Abs(turn) < 1e-9)
            {
                chain[^1] = point;
                return;
            }
        }

        chain.Add(point);
    }

    private (double Column, double Row) Place(int id)
    {
        var (cell, kind) = (id / KindsOfPoint, id % KindsOfPoint);
        var (row, column) = (cell / field.Columns, cell % field.Columns);
        double Share(double from, double to) => (level - from) / (to - from);
        return kind switch
        {
            Across => (column + Share(field[row, column], field[row, column + 1]), row),
            Down => (column, row + Share(field[row, column], field[row + 1, column])),
            _ => (column, row),
        };
    }
}
