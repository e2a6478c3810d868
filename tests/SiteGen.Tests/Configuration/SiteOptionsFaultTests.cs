using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Tests.Problems;

namespace SiteGen.Tests.Configuration;

public sealed class SiteOptionsFaultTests
{
    [Fact]
    public void EveryFaultIsLocated() =>
        FaultTable.Verify("SiteOptionsFaults.txt", json => SiteOptionsReader.Parse(new SourceFile("site.json", "", json)).Problems);
}
