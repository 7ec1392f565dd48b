namespace FactTrack.Tests;

public class ValueListTests
{
    [Fact]
    public void Equals_SameItemsInOrder_IsTrue()
    {
        ValueList<string> left = ["a", "b"], right = new[] { "a", "b" }.ToValueList();
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, ["b", "a"]);
    }

    [Fact]
    public void Create_CopiesItsItems()
    {
        int[] items = [1, 2];
        ValueList<int> list = ValueList.Create<int>(items);
        items[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void ToValueList_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
}
