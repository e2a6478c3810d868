using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Tests.Problems;

namespace SiteGen.Tests.Configuration;

public sealed class SiteOptionsFaultTests
{
    [Fact]
    public void EveryFaultIsLocated() =>
        FaultTable.Verify("Configuration/SiteOptionsFaults.txt", json => Parse(json).Problems);

    private static SiteOptionsFile Parse(string json) => SiteOptionsReader.Parse(new SourceFile("site.json", "", json));
}
