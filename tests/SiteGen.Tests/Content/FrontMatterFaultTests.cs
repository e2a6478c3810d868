using SiteGen.Content;
using SiteGen.Tests.Problems;

namespace SiteGen.Tests.Content;

public sealed class FrontMatterFaultTests
{
    [Fact]
    public void EveryFaultIsLocated() => FaultTable.Verify(
        "Content/FrontMatterFaults.txt",
        yaml => FrontMatterReader.Read(new SourceFile("content/a.md", "", $"---\n{yaml}\n---\nText\n")).Problems);
}
