using System.Text;
using GealcBot.Documents.Tables;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")] // what begins as a formula is none
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("São José", "São José")]
    public void A_cell_is_read_back_as_it_was_and_never_as_a_formula(string cell, string written) =>
        Assert.Equal($"\uFEFF{written},x\r\n", Encoding.UTF8.GetString(CsvWriter.Write([[cell, "x"]])));
}
