<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation>折叠显示 (O)</translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation>合并为一组 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation>保持其权重 (L)</translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation>恢复学习 (L)</translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation>让输入直通 (M)</translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation>恢复作用 (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation>此模块的更多操作</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation>显示其内容 (O)</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation>对模块的操作</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;About cnndesk</source>
        <translation>关于 cnndesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation>选择图像(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>再制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation>模块的滤波器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>查找模块(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation>折叠或展开组(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>健康状况(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>左侧栏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation>图像地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>屏蔽(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>演示尺寸(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>上一张图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation>随机图像(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>右侧栏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation>逐步查看模块(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>为什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底部对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>右对齐(&amp;G)</translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation>顶部对齐(&amp;O)</translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation>从左到右排列(&amp;R)</translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation>从上到下排列(&amp;D)</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回开始页</translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation>后一模块(&amp;A)</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>前一模块(&amp;B)</translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation>模块显示其输出</translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation>模块显示其时间</translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation>图像更改(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation>选择所有视图显示的图像</translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation>收起或展开左侧栏</translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation>收起或展开右侧栏</translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation>混淆矩阵(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation>删除所选模块或连线；链会自动接上</translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation>在观察图像上绘画，看有何变化</translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation>将组绘为一个，或显示其内容</translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation>将所选模块绘为一个</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>结束此运行</translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation>将绘图导出为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation>将绘图导出为 SVG(&amp;V)…</translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation>手电筒(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation>模块的特征图(&amp;T)</translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation>滤波器实验室(&amp;L)</translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation>找出哪些属于一起、哪些重复</translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation>在较大的图片中寻找网络认识的东西</translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation>使绘图适应视图</translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation>折叠所有组(&amp;S)</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>冻结(&amp;Z)</translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation>恢复各栏最初的宽度</translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation>术语表(&amp;S)…</translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation>前往第一个不匹配的模块</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>编组(&amp;U)</translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation>按阶段编组(&amp;H)</translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation>隐藏条带和各栏，或恢复</translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation>如何使用本程序，图解</translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation>导入网络(&amp;M)…</translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation>来自文件的图像(&amp;E)…</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>在独立窗口中(&amp;W)</translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation>不让模块的权重参与训练</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>日志(&amp;O)</translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation>更大的字，适合投影</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>减少动态(&amp;N)</translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation>让模块将输入原样通过</translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation>列出重新标注或排除的图像</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation>查看前一时刻的网络</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation>查看后一时刻的网络</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>后一时刻</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>前一时刻</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>没有滑动或淡入淡出</translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation>仅显示中央(&amp;C)</translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation>展开所有组(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>打开图像(&amp;I)…</translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation>打开 zip、CSV 或数据文件(&amp;Z)…</translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation>打开图像文件夹，每个类别一个子文件夹</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation>打开图像的 zip 或 CSV、MNIST (IDX) 或 CIFAR 文件</translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation>打开绘制的形状(&amp;H)</translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation>打开手写数字(&amp;D)</translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation>打开或关闭底部的日志</translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation>在图像上绘画(&amp;I)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>指向一个单元：它看到的部分会亮起</translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation>预测(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation>重置此工作区(&amp;S)</translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation>在图片中识别(&amp;O)</translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation>运行一个批次(&amp;B)</translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation>运行一轮(&amp;E)</translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation>运行一个批次，然后暂停</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation>运行到本轮结束，然后暂停</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>搜索模块库</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation>在网络条带中选择前一模块</translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation>在网络条带中选择后一模块</translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation>显示开销(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation>显示特征图(&amp;M)</translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation>显示所有步骤，可回到任意一步</translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation>显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation>在独立窗口中显示中央：用于第二屏幕或投影仪</translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation>显示观察图像的哪些部分支持某个类别</translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation>让自定的滤波器滑过图像</translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation>以新权重重新开始</translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation>从空网络开始</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>切换主题</translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation>接收其他程序的网络 (ONNX)，连同权重</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>拆散组</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>取消编组(&amp;N)</translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation>版本、机器和日志，用于报告错误</translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation>观察自己的图片：所有视图都会显示它</translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation>观察任意图像</translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation>观察上一张图像</translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation>观察下一张图像</translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation>训练过程中的权重、梯度和激活，以及死亡单元</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>各词语的含义</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>哪些类别被误判为哪些类别</translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation>模块认为哪些图像相似</translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation>逐个数值地计算所选模块</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation>其他激活函数</translation>
    </message>
    <message>
        <source>others…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation>曲线上的 x</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation>损失 {v:.2f} · {part}</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation>所有标签都正确。</translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation>所有图像导出为 CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation>数值背后的图像</translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation>有错误的图像</translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation>用当前权重重新评估</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation>MAE {mae}，RMSE {rmse}，R² {r2}，{count}</translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation>平均绝对误差、均方根误差，以及网络所解释的方差比例</translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation>各标签平均精确率的均值；50 % 阈值下所有标签的 F1；没有错误的图像</translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation>{name} 出错的图像</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>数据子集</translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation>分数导出为 CSV…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation>mAP {map:.3f}，F1 {f1:.3f}，{n} 张中 {p:.1f} % 的标签全部正确</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>漏掉：{names}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>真实 {t}，预测 {p}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>错误：{names}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>未写入 {name}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图像</translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation>更改数据增强</translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation>观察图像的八次抽取。训练在每一轮都会看到新的一次。</translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation>强度：每种方式对图像改变多少</translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation>{kind}，强度</translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation>无法妥善保存工作：{0}</translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation>不再改变{0}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation>程序错误：{error}。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation>损失，训</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>损失，训练</translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation>损失，验</translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation>损失，验证</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>保留的时刻</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用磁盘</translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation>只写入有变化的部分。满 {n} MB 后，旧时刻先降低精度，再抽稀；已标记的保留。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation>已保存的时刻</translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation>与现在对照的时刻</translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation>可继续训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation>正在查看较早的时刻。要继续训练，请从此处分叉，或回到现在。</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>这里一切正常。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation>权重为训练开始时的值：随机数。</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation>校准概率</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation>概率为网络直接给出的值。</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation>概率为网络直接给出的值。点击可用验证图片校准，使标为 80 % 的回答约有 80 % 正确。</translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation>{sentence}点击可撤回。</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation>特征图 {n}：{name}</translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation>{0} 张图像已就绪。</translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation>是其他类别…</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>这是…</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>这是：{name}</translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation>指明所选图片的内容 (R)</translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation>指明{0}的内容</translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation>撤回对{0}的指明</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>从列表移除 (Del)</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>撤回更正</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation>网络曾用此图片训练。</translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation>无法读取。{reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation>不确定：{words}</translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation>{name}，按你的标注；网络：{words}</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation> 轮</translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation>。尚未用于训练。</translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation>已撤回所有更改</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation>继续的轮数</translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation>从相同的权重和优化器状态继续，采用这些更改</translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation>完成的训练再继续多少轮</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>立即采用</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation>图像更改</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>请先在列表中选择更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>来源中</translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation>没有更改过图像。请在图库或“图像”面板中选择图像，然后重新标注或排除。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>文件已变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation>{a}，已排除</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation>回路</translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation>{n} 张的均值</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>使用哪些图像</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>一张图像</translation>
    </message>
    <message>
        <source>The map above adds {v}</source>
        <translation>上方的特征图贡献 {v}</translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation>已将总和与引擎计算的值比较。</translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation>上方 {n} 张特征图合计 {v}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation>{block} 的常数 {v}</translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation>引擎给出 {v}</translation>
    </message>
    <message>
        <source>the other one adds {v}</source>
        <translation>另一张贡献 {v}</translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation>其余 {n} 张合计 {v}</translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation>{blocks} 传给它的内容</translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation>抑制它</translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation>推高它</translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation>什么为此特征图供给</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation>它喜欢什么</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation>预测的类别</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation>{name}：{n} 张训练、{v} 张验证、{t} 张测试图像</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>各类别的分数</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>预测为它</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>插入 {0}</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>移动 {0}</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>将 {0} 改接到 {1}</translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation>使用模板 {0}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation>项目文件…</translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation>较早的运行，或其他项目文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>与项目比较</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation>对于标签和数值，请查看每次运行的“混淆”。</translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation>此窗口中没有较早的运行</translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation>只能比较选择类别的网络</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk 项目 (*{0})</translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation>以类别为概念</translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation>概念是一组有共同点的图像，例如某种颜色或背景。{n} 张就够了。</translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation>一个概念至少需要 {n} 张图像。</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>图片文件夹…</translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation>之后可在此了解网络是否利用了一组图像所表现的内容。</translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation>选择概念</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>与随机比较</translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation>在本机比较大约需要 {time}。</translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation>网络是否利用它？</translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation>在那里圈出图像，然后选“用作概念”</translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation>概念的图像</translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation>在图像地图中…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation>数值表示某类别的分数从其他图像朝概念方向的变化。“–” 表示与随机无法区分。</translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation>表现概念的图片</translation>
    </message>
    <message>
        <source>The concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation>将概念与同样多图像的随机集合比较：在每个模块处，各类别的分数从其他图像朝概念方向如何变化。</translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation>某个类别的图像…</translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation>各类别如何利用概念，按模块</translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation>与随机无法区分</translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation>可见，随机</translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation>与随机有区别</translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation>{a:.0f} %，{r:.0f} %</translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation>{name}，{block}：{v:+.2f}；随机概念 {e:+.2f} ± {s:.2f}
在其 {share:.0f} % 的图像上升高，p = {p:.2g}：{what}</translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation>{name}，{n} 张图像</translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation>“可见”：线性分类器将图像分到正确一侧的比例，以及对随机图像的比例。{m} 张概念图像对比 {n} 个同样大小的随机集合；双侧 t 检验，所有数值合计 {level:.0f} %（Holm）。仅用训练和验证图像。</translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation>“{name}”在任何模块都与随机无法区分。</translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation>“{name}”使 {of} 下降，在 {block} 最确定。</translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation>“{name}”使 {of} 上升，在 {block} 最确定。</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation>所有模块都匹配。</translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation>训练网络时会保留时刻。请先训练。</translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation>没有复制过模块。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>还没有训练过。</translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation>有项目后才显示面板。</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>请先选择一个模块。</translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation>请先选择模块或连线。</translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation>请先选择组，或组中的模块。</translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation>请先选择多个模块。</translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation>绘图固定在这里。请先转到其他工作区。</translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation>除“绘制”外，条带位于每个工作区上方。</translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation>还没有模块。请取用模板或添加一个。</translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation>还没有图像。请打开文件夹或内置数字。</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>还没有项目。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation>此绘图没有组。</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>所有模块都匹配后才能开始训练。</translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation>有项目后才能开始训练。</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation>，前 {n} 个</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation>所有错误  {n}</translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation>确定程度至少 {p:.0f} %：{b} 张中 {a} 张正确。低于此值：{d} 张中 {c} 张。</translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation>误判为其他类别的所有图像</translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation>两个类别之间互相误判的图像</translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation>损失最高的图像</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation>{a} 的错误</translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation>之前正确，现在错误</translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation>正确 → 错误  {n}</translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation>自 {name} 以来：正确 {a:.1f} → {b:.1f} %，损失 {x:.3f} → {y:.3f}。{won} 张变对，{lost} 张变错（{chance}，McNemar）。矩阵显示变化。</translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation>最高损失</translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation>之前错误，现在正确</translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation>错误 → 正确  {n}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} 与 {b}</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} 误判为 {b}</translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation>{a}，正确</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图像</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation>之后可在此查看哪些类别被误判为哪些类别。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>点击单元格查看其图像</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation>导出为 CSV 或 PNG</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>所选单元格的图像</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>数据子集</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>行 %</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation>数据没有{part}图像。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation>在“使用”中，低于阈值时可回答“不确定”。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation>经这些更改，{part}图像的准确率为 {a:.2f} %，原为 {b:.2f} %。只应更正来源中的错误。</translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation>第 {n} 轮之后</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>在 {moment}</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>较早的权重</translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation>{b} 张中 {a} 张正确</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>未写入 {name}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation>{part}图像的 {p:.1f} %，损失 {v:.3f}</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation>请先选择图像：点击、Ctrl+点击、Shift+点击。</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>改为其他类别</translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation>改为网络所给的类别</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>标签和值请在提供它们的表格中更正。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>从训练、验证和测试中排除；文件保留</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>标注为 {name}</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>重新标注…</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>在所有视图中显示此图像</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation>观察它，并显示哪些像素支持网络的回答</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>为何是 {name}？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation>与此相似的图像</translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation>排除	Del</translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation>重新标注为“{name}”	P</translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation>重新标注…	R</translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation>还原为来源	Backspace</translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation>撤回	Del</translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation>观察	W</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation>回答后才会显示</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation>cnndesk 内部出错 ({0})。你的工作已保留，可以继续。</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>已平滑</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation>激活函数曲线</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation>将每个类别一个子文件夹的文件夹拖到窗口任意处，或进行选择。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation>排除其所有图像</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>正在查找图像</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>显示其图像</translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation>收回已排除的图像</translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation>使用绘制的形状</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>使用手写数字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>val</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}：{done} / {total}</translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation>1 个类别图像很少</translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation>1 个类别没有可学的内容</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1 个文件无法读取</translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation>1 个文件已排除</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>1 个文件缺失</translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation>1 个文件过大</translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation>另一子集中有 1 个近似重复</translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation>1 张图片尺寸不同</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 张图片没有标签</translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation>1 张图片重复出现</translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation>1 张图片带有不同的标签</translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation>1 张图片没有内容</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation>从 {a} 到 {b}，{fitted}</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>补齐</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation>{n} 个类别图像很少</translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation>{n} 个类别没有可学的内容</translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation>{n} 种不同尺寸</translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation>{n} 个文件已排除</translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation>{n} 个文件缺失</translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation>{n} 个文件过大</translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation>{n} 个文件无法读取</translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation>其他子集中有 {n} 个近似重复</translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation>{n} 张图片重复出现</translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation>{n} 张图片带有不同的标签</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} 张图片没有标签</translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation>{n} 张图片尺寸不同</translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation>{n} 张图片没有内容</translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation>为这些图像选择网络</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation>用 {count}继续训练</translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation>前往“训练”并开始</translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation>有图像后，这里会说明它们如何划分、适配和变化。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation>用这 {count}训练</translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation>用 {count}训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation>正在用 {count}训练</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程步骤</translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation>观察图像的抽取</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation>新的运行从第 {n} 轮继续，一切与当时相同。</translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation>新的运行从第一轮继续，一切与当时相同。</translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation>在第 {n} 轮之后编辑： </translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation>在第 {n} 轮中编辑： </translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation>运行期间的编辑</translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation>从编辑前分叉</translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation>从编辑 {n} 之前分叉</translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation>时光机没有保留在此之前可分叉的时刻。</translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation>之后可在此查看其模块认为哪些图像相似。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>选择全部</translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation>请先选择一张图像：点击点或图片。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>簇</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>簇</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation>用套索圈出点以查看其图像。点击一个点可观察它。</translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation>k-means 找出的簇数</translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation>图像数上限；更多时均匀抽取</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>图像上限</translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation>与此相似的图像</translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation>所选的图像</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation>与此相似，最近的在前</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>无选择</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>数据子集</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation>t-SNE 的困惑度：计入多少邻居</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation>查看网络是否利用这些图像的共同点</translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation>没有可查看的模块。请在画布上选择一个。</translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation>全部重新标注或排除 (Ctrl+A)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation>用作概念</translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation>同属一个类别</translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation>簇纯度 {p:.1f} %</translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation>最高损失</translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation>损失 {v:.2f}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation>预测 {name}，{p:.0f} %</translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation>坐标轴显示 {p:.1f} % 的方差</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation>{all} 张{part}图像中的 {n} 张</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>取消：{0}</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>复制代码行</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>形式：{0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>打开文件夹：{0}</translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation>进度：{0}</translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation>保存：{0}…</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation>，在 {name} 之前</translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation>，{n} 个死亡</translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation>，{n} 个屏蔽</translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation>1 张 {h}×{w} 特征图</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 个值</translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation>所有特征图存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation>所有值 (npy)…</translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation>选择图像；每个模块随即显示对图像的输出。</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation>请绘制网络或选择模板；然后查看每个模块的输出。</translation>
    </message>
    <message>
        <source>Each map</source>
        <translation>每图</translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation>固定色标的端点</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>它不依赖于图像。</translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation>连接到图像后即显示其特征图。</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation>放大特征图</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation>特征图 {n} / {of}</translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation>特征图 {n}，{where}：{v}</translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation>特征图尽可能大，同时全部可见</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>未选择模块</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>没有观察图像</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation>指向一个值：方框显示产生它的像素；或指向一个像素。</translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation>保存特征图</translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation>选择一个模块，查看其对观察图像的特征图。</translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation>选择第一个模块</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>带符号</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation>缩小特征图</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>最强的在前</translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation>方框是产生指针处之值的 {h}×{w} 区块。</translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation>阴影部分为填充。</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation>此模块还没有输出</translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation>此特征图存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>整个模块</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation>最大 {v}</translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation>均值 {v}</translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation>最小 {v}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>第 {r} 行，第 {c} 列</translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation>第 {a}–{b} 行，第 {c}–{d} 列</translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation>{map}，已屏蔽</translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation>{n} 张 {h}×{w} 特征图</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation>{block} 的 {of} 个单元中有 {n} 个看到此像素。</translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation>{n} 个值，无特征图</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>无法写入 {path}。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation>未命名的项目</translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation>仍在进行的训练会停止；其状态也会保存。</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>选择图像文件</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation>选择每个类别一个图像子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation>选择要观察的图片</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>导出绘图</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNX 网络 (*.onnx)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation>项目和讲义 (*{0} *{1})</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在读取 {0}…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation>显示图像模块</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation>绘图保存在 {0}。</translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation>图像已不在原处。现采用项目旁边的图像：{0}</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>此项目</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk 项目 (*{0})</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} 有未保存的更改。</translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation>{0} 已在别处打开。请以其他名称保存。</translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation>{0} 已在另一窗口打开或正在训练。请在那里更改，或在此打开副本。</translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation>已接收 {0} 及其权重。{1}</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation>{0} 在此打开后已被其他程序更改。保存会替换那个版本。</translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation>cnndesk 意外结束时 {0} 尚未保存。其 {1} 的状态已保留。</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation>图片的文件夹</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>动画 PNG (*.png)</translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation>查看了其他时刻，因此放弃了影片。</translation>
    </message>
    <message>
        <source>Film as</source>
        <translation>影片保存为</translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation>整个窗口的影片（动画 PNG）…</translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation>此视图的影片（动画 PNG）…</translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation>整个窗口的图片（PNG 文件）…</translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation>此视图的图片（PNG 文件）…</translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation>某个时刻的视图用时超过 {n} 秒。请录制其他视图。</translation>
    </message>
    <message>
        <source>film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>film.png</source>
        <translation>film.png</translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation>{name} 中有 {n} 个时刻。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation>列出的图片</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>列出哪些图片</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation>5×5 示例</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation>没有观察图像。请打开图像，或将图片拖到这里。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation>滤波器大小</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>此位置</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation>手算的内容</translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation>无 (valid)</translation>
    </message>
    <message>
        <source>of the example</source>
        <translation>来自示例</translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation>由 {size} 缩小</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>第 {r} 行，第 {c} 列</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>零</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation>偏置 {b}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>通道 {n}</translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation>{of} 个输入通道中的前 {n} 个</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation>范数 {n}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation>1 个 {r}×{s}×{c} 滤波器</translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation>模块的所有权重</translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation>卷积和全连接模块具有可学习的权重。</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation>请绘制网络或选择模板；然后查看其模块的滤波器。</translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation>滤波器 {n} / {of}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>未选择模块</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation>选择卷积或全连接模块以查看其滤波器。</translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation>选择第一个带滤波器的模块</translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation>模块连接到图像后即显示滤波器。</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation>此模块没有滤波器</translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation>模块的权重</translation>
    </message>
    <message>
        <source>input channel </source>
        <translation>输入通道 </translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation>最大 |权重| {a}，均值 {b}</translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation>{k} 个 {r}×{s}×{c} 滤波器</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation>来自别处的图像，按观察时的样子。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation>图像的高</translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation>其他尺寸的图像：裁取中间、用黑色补齐或变形。</translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation>尺寸已符合：不作更改。</translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation>已放大：不会增加细节。</translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation>比原来高 {p} %。</translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation>比原来宽 {p} %。</translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation>没有观察图像。</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>补齐</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation>尺寸与适配</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation>画幅不变。</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>图像的宽</translation>
    </message>
    <message>
        <source>above and below</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation>变为 {h}×{w}。</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation>{sides}有 {p} % 为黑色。</translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation>{sides}裁掉 {p} %。</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation>网络得到的观察图像</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation>在等待</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>在等待</translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation>其后的 {0}{1}。</translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>首个视野</translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation>在左上角</translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation>边缘处较小</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>相对于图像</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>相对于图像</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation>最多整张图像</translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation>{h}×{w} px</translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation>边缘内 {n} px</translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation>边缘外 {n} px</translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation>间隔 {s} px</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation>来自 {n} 个通道</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation>{n} 个乘积之和</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation>等式</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation>绘制网络</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>滤波器实验室</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation>网络有多好，错在哪里</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>在独立窗口中</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation>大图片内部</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Into training</source>
        <translation>纳入训练</translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation>它跟随相同的模块、图像和训练。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation>用于新的图片</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation>查看网络内部：特征图、逐步计算、为什么</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>图像地图</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>显微镜</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>模块库</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>逐步查看</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>导出使用</translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation>图像及其类别和子集</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation>训练，比较运行</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <source>{0} mistakes</source>
        <translation>{0} 个错误</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation>所有组都已折叠。</translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation>所有组都已展开。</translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation>此绘图没有组。请选择模块并按 Ctrl+G 。</translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation>所选内容不在任何组中。可用 Ctrl+G 编组。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation>课程中的模块 {0} 已不在绘图中。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation>手算</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation>用于自身不绘制网络的课程</translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation>讲义 (*{0})</translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation>制作讲义</translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation>包含“{0}”的单个文件，双击即可打开。学习者以文件提交答案；cnndesk lesson collect 可读取它们。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation>随机种子，以逗号分隔</translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation>随机种子；每个学习者用其中一个训练</translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation>讲义保存在 {0}。</translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation>附带此窗口的项目及其图像</translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation>按课程规定</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation>，预测值</translation>
    </message>
    <message>
        <source>, roughly predicted</source>
        <translation>，粗略预测</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 个模块不匹配</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>手电筒</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>在本步结束时暂停 (F5)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>指向一个单元：它看到的部分会亮起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation>显示每个模块所用的时间</translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation>显示每个模块对图像的输出</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>网络状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation>训练并查看曲线 (F5)</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>所有模块都匹配后才能开始训练。</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>共 {0}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation>每步（{0} 张）</translation>
    </message>
    <message>
        <source>{n} blocks do not fit</source>
        <translation>{n} 个模块不匹配</translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation>损失与 F1</translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation>损失与{score}</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation>运行 {n}</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>损失的刻度</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>显示运行表格</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation>；时间向右，值从下方的 − 到上方的 +</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>正在检查网络…</translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation>已针对 {moment} 重新测量</translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation>在{a}测量一次</translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation>测量 {n} 次，从{a}到{b}</translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation>正在测量 {moment}…</translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation>训练过的模块已不存在</translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation>请撤销，或按现在的样子训练网络。</translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation>训练时会显示权重、梯度、激活和死亡单元。</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation>最初的批次</translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation>每个模块的健康状况</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation>{of} 个中 {n} 个死亡</translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation>{of} 个中 {n} 个饱和</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation>缩放后，即网络得到的样子</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>第 {r} 行，第 {c} 列：{v}</translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation>缩放后：{v}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation>正在观察 {name}，即 {n} 张图片中的第一张。要用图片训练，请拖入它们所在的文件夹，每个类别一个子文件夹。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation>{name} 既不是项目也不是图像。{cure}</translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation>拖入了 {n} 个文件夹。请拖入包含它们的那一个文件夹。</translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation> 及更多</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>改为其他类别</translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation>改为另一类别</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>标签和值请在提供它们的表格中更正。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>从训练、验证和测试中排除；文件保留</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>未选择图像</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>标注为 {name}</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation>重新标注为…</translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation>请先选择图像：点击、Ctrl+点击、Shift+点击。</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>在所有视图中显示此图像</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count}</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有子集</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>更改过的图像</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation>只列出发现的问题；它们都不会阻止训练</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>数据子集</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>问题 {n}</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation>图片大小（+ 和 −）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation>{name}
类别 {known}，{split}</translation>
    </message>
    <message>
        <source>{name}
{known}, {split}</source>
        <translation>{name}
{known}，{split}</translation>
    </message>
</context>
<context>
    <name>ImagePopup</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation>已封存：在“评估”中启封之前，不能查看测试图像。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation>；之前：{b}，{p:.1f} %，损失 {v:.3f}</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>损失最高</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>最不确定</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation>已从训练、验证和测试中排除</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>最确定</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像顺序</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation>重新标注为 {a}；来源为 {b}</translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation>来源为 {a}</translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation>{a}，误判为 {b}，{p:.1f} %；{a} 为 {q:.1f} %；损失 {v:.3f}</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation>，已排除 {n}</translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation>，另有 {n} 张在已封存的测试图像中</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation>将文件夹、zip 或 CSV 文件拖到窗口任意处，或进行选择。</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>文件与原因</translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation>没有这样的图像</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>显示所有图像</translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation>放大显示观察图像：以数值显示其像素</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>使用手写数字</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation>“内部”中的所有特征图</translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation>将模块拖到连线上可插入；Del 删除连线。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>传递 {0}。</translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation>不让其权重参与训练 (L)。</translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation>让输入原样通过 (M)。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation>更多参数：{0}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>模块名称</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组名称</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>对观察图像的输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation>在画布或大纲中选择模块，以查看和更改它。</translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation>网络有 {0}和 {1} 个参数。</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>输入其他名称 (F2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation>与相邻模块一起计算</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>edited together</source>
        <translation>一起编辑</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>来自 {0}</translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation>{0}的组</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>每张图像</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation>预测 {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation>改为 {0} 即可匹配</translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation>比较结果导出为 CSV…</translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation>混淆的类别对导出为 CSV…</translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation>显示的图像导出为 CSV…</translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation>显示的图像导出为 PNG…</translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation>矩阵导出为 CSV…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>矩阵导出为 PNG…</translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation>启封测试图像</translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation>可靠性导出为 CSV…</translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation>可靠性导出为 PNG…</translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation>类别分数导出为 CSV…</translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation>类别分数导出为 PNG…</translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation>数据没有{part}图像。请选择其他子集，或在“数据”面板中留出一些。</translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation>{n} 张测试图像已封存。只有在没有据此做过选择时，它们才能说明网络有多好：请用验证图像做选择，最后启封一次。项目会予以记录。</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation>其文件夹不存在或无法写入</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation>每一轮</translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation>每轮之后{again}</translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation>用当前权重{again}</translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation>其滤波器</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>AP, %</source>
        <translation>AP, %</translation>
    </message>
    <message>
        <source>Average precision: over all thresholds</source>
        <translation>平均精确率：遍历所有阈值</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation>判为具有该标签的图像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>精确率, %</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>召回率, %</translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation>各标签的分数</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>判为</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation>，约 {at} 完成</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation>竞赛需要 2 到 4 个变体。请改变一项。</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation>竞赛需要 2 到 4 个变体；现有 {n} 个。</translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation>请先在“数据”中选择图像。</translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation>请先绘制网络，或在“绘制”中选择模板。</translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>正在检查哪些匹配…</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>采用 {0}</translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation>请改变一项，或训练多个种子或折。</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} / {total} 次运行</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation>新建比较…</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>新建竞赛…</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation>，第 {n} 折</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>，{n} 次失败</translation>
    </message>
    <message>
        <source>, {n} went back</source>
        <translation>，{n} 次回退</translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation>保留，验证</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation>{n} 次运行的均值和标准差</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation>测试图像保持封存：这里没有用过它们。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation>变体及其运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ep.</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation>第 {n} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation>第 {n} 轮放弃</translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation>停在第 {n} 轮</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>/ 1</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>一次运行</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>种子 {n}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} / {n}</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} 折</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation>{n} 个种子</translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation> 另有 {n} 个。</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>仔细比较</translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation>训练之前会先验算每个变体是否可行。</translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation>已排除，因为不匹配：{label}。{reason}</translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation>让两到四个变体竞赛</translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation>正在检查哪些匹配</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>还没有可试的内容</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation>指定要改变什么，以及每个变体用多少种子或折。单次运行说明不了什么：差异可能出于偶然，表格会指出这一点。</translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation>项目现在采用 {0}。请在“运行”中训练。</translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation>无法尝试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation>只改变一项，例如学习率。所有变体同时用相同的批次训练，可观察其曲线。</translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation>改变学习率…</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>{axes}: 1 run, started {at}</source>
        <translation>{axes}：1 次运行，开始于 {at}</translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation>{axes}：{n} 次运行，开始于 {at}</translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation>每个再加 {n} 个种子</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} 次运行</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation> 和填充（阴影）。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation>指向模块的单元：构成它的像素和单元会亮起。指向图像的像素：看到它的单元会亮起。</translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation>亮的像素对它影响最大。</translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation>选择图像；然后指向模块对它的输出。</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>手电筒</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>它不依赖于图像。</translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation>此处未激活：没有像素能影响它。</translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation>它看到第 {a}–{b} 行、第 {c}–{d} 列</translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation>亮起的是看到它的单元。选择一个模块可统计数量。</translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation>特征图 {n}，第 {r} 行，第 {c} 列。</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>没有观察图像</translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation>像素，第 {r} 行，第 {c} 列</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>指向一张图片</translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation>观察图像，已点亮</translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation>单元 {n}。</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation>{block} 的 {of} 个单元中有 {n} 个看到它。</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation>沿路径</translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation>批归一化采用这些图像的统计量，按批次计算，与训练时相同：运行中记录的统计量只属于其自身的权重。Dropout 已关闭。</translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation>蓝色为低损失，棕色为高；线条连接损失相等的点。</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation>每个点是 {n} 张{part}的平均损失；{side} × {side} 个点。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation>需要三轮的时刻。请继续训练，然后再看。</translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation>已取消。可随时重新绘制。</translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation>正在寻找路径…</translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation>途中损失从 {a} 变为 {b}。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>随机方向</translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation>图片对应运行现在的状态。</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation>平面以两个随机方向穿过运行的终点，每个滤波器的分量与该滤波器等长。此运行来自别处：其路径只绘出位于此平面内的部分。</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation>平面穿过运行的终点，沿各时刻差异最大的两个主方向。</translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation>白线是运行的轨迹，每个时刻一个点。</translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation>之后可在此查看训练路径周围的损失。</translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation>还没有路径</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation>这只是 {n} 维权重空间中的两个方向：路径的平方距离有 {share} 落在此平面内，其余看不到。其他方向的谷和壁不会显示。</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation>训练时路径不断延长。可现在绘制，或等到结束。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation>运行路径周围的损失</translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation>时刻 {n} / {all}，损失 {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation>损失 {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation>输入的梯度</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>传入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>输入特征图</translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation>输入，{n} 个通道</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation>滤波器 {k} 的卷积核</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation>减去目标</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation>区块 {n}×{m}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation>分数 z</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>占总和的比例</translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation>由所有输出共用</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation>到输入</translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation>到权重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation>窗口 {n}×{m}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>通道 {n}</translation>
    </message>
    <message>
        <source>e^(z − max)</source>
        <translation>e^(z − max)</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
    <message>
        <source>× gamma + beta</source>
        <translation>× gamma + beta</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>答案 (*.json)</translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation>提交答案</translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation>无法在该处写入答案：{0}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation>答案保存在 {0}。请提交此文件。</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation>一切保持原样：可继续尝试，或用 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation>提交答案…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation>重新打开面板并指出位置</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>第 {n} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation>课程到此结束</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>What is right cannot be said yet: something that this step compares with is missing. If an earlier step was skipped, go back and do it; or go on.</source>
        <translation>现在还无法判断是否正确：此步所比较的内容缺失。如果跳过了前面的步骤，请返回完成；或继续。</translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation>生成一个老师可读的文件</translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation>所有步骤都已完成。 </translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation>提交答案</translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation>提交答案：为老师生成一个可读的文件</translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation>离开课程；可从“帮助 &gt; 课程”继续 (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation>请先开始一个课程。</translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation>课程和讲义 (*{0} *{1})</translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation>将此课程制成讲义…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation>请先打开图像或绘制网络：课程从那里开始。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation>打印此课程…</translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation>请将课程放入 {0}；那里的 README.md 说明了编写方法。</translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation>录制课程…</translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation>保存课程以供打印</translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation>无法创建课程文件夹：{0}。</translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation>课程保存在 {0}，共 {1} 页 A4。</translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation>你的操作会成为课程</translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation>编写自己的课程…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation>无法读取 {0}…</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation>从图片开始，看特征图把它变成什么</translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation>从其他噪声开始</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>从照片开始…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation>在本机生成需要 {time}。</translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation>每张图像中的最强值</translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation>每张图像中的最强值，按类别</translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation>它最喜欢的图片</translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation>此特征图最喜欢的图片</translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation>特征图中心对此图片的值，可与各区块比较</translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation>经 {n} 步梯度上升生成</translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation>上升第 {n} 步，共 {of} 步</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation>1 个文件无法读取，已排除。</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation>：损失 {loss:.3f}，{metric} {score}</translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation>；验证损失 {loss:.3f}，{metric} {score}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation>第 {first} 到 {n} 轮</translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation>轮次、打开的数据以及所有出错的情况都会记在这里。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何记录</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>显示训练</translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation>{n} 个文件无法读取，已排除。</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 行</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>显示模块</translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation>cnndesk 于 {0} 崩溃 ({1})。报告保留在本机日志旁边；复制它可用于报告错误。</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation>命名 {block} 的特征图 {n}</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation>让此特征图恢复为模块的输出</translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation>让此特征图从现在起为零，训练时也一样</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>显微镜</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>下一张特征图</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>上一张特征图</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>逐步查看</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>所选的特征图</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation>此特征图中的值</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation>什么激活此特征图、它喜欢什么、什么为它供给</translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation>逐个数值地计算此特征图</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation>全部 {n} 张图像</translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation>以零代替此特征图再询问网络一次，看哪些验证图像的类别改变。网络本身不变。</translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation>箭头按什么顺序浏览特征图</translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation>特征图排序</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>下一张特征图</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>特征图的顺序</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>上一张特征图</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>自定的名称</translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation>此特征图的自定名称</translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation>变化幅度</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>/ {n}</translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation>例如：边缘</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}，特征图 {n}</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation>  死亡</translation>
    </message>
    <message>
        <source>  muted</source>
        <translation>  屏蔽</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation>特征图 {numbers}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation>最佳：{n}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>保留：{n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation>已重新标注，来源为“{a}”</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation>滤波器，第 {r} 行，第 {c} 列</translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation>第 {r} 行，第 {c} 列：</translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>第 {0} 行，第 {1} 列</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>矩阵大小</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation>；之前 {n}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation>权重显示为图片</translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation>现在 {n}</translation>
    </message>
    <message>
        <source>predicted once</source>
        <translation>预测 1 次</translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation>预测 {n} 次</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation>{a} 个输入（纵）× {b} 个单元（横）</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} 误判为 {b}</translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation>{a} 中有 {n} 张正确 ({p:.1f} %)</translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation>{a} 中有 {n} 张误判为 {b} ({p:.1f} %)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation>添加模块(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>添加模块</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>底部对齐</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>顶部对齐</translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation>它对观察图像产生的所有特征图</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>从左到右排列</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>从上到下排列</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>删除连线</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再制</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠所有组</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>折叠组</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>按阶段编组</translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation>插入到其后</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>在此插入</translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation>其权重，以图片和数值显示</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>没有最近的项目</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>展开组</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>在此粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>逐步查看</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation>图像的哪些部分支持某个类别 (Shift+F7)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation>逐个数值地计算 (F7)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation>从图片开始</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation>请将其连接到图像。</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation>请绘制网络或选择模板；然后细看其特征图。</translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation>最能激活此特征图的图像</translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation>它对所有图像给出相同的最强值：不说明任何问题。</translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation>在 {of} 张最强的图像中没有突出的类别：最多的是 {name}，{n} 张，随机情况下约为 {chance:.0f} 张。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation>未选择特征图</translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation>打开图像；然后查看哪些图像激活模块的每张特征图。</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>立即搜索</translation>
    </message>
    <message>
        <source>Search them</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation>搜索其中 {n} 张</translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation>在本机为 {block} 搜索 {n} 张图像大约需要 {time}。</translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation>在上方的条带中选择带特征图的模块，例如卷积。</translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation>选择第一个</translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation>未搜索图像。</translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation>网络正在学习。其特征图在停止后搜索，或现在就搜索：</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation>没有它，验证图像的类别都不改变。</translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation>没有它，{n} 张验证图像改变：{right} 张变对，{wrong} 张变错。</translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation>{block} 还没有特征图</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}，特征图 {n}</translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation>{of} 张最强的图像中有 {n} 张是 {name}；随机情况下约为 {chance:.0f} 张。</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>绘图概览</translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation>整幅绘图；拖动或用方向键移动</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>距左 {0} %，距上 {1} %</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation>选择图像及其类别；然后用它们训练。</translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation>绘制网络或选择模板，并训练它。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>显示模块库</translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation>网络尚未训练</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation>在有和没有此特征图的情况下询问，在本机大约需要 {time}。</translation>
    </message>
    <message>
        <source>Become right</source>
        <translation>变对</translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation>变错</translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation>{of} 张验证图像的类别都没有改变。</translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation>在有和没有它的情况下询问网络。</translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation>没有此特征图</translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation>前后都错，但不同</translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation>{name}，{truth}
有此特征图：{before}，{p:.0f} %
没有：{after}，{q:.0f} %</translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation>{of} 张验证图像中 {n} 张的类别改变：{a} 张变对，{b} 张变错。</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation>推荐用于 {0}</translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation>从已会看图的网络开始</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>以此开始</translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation>适合数字和简单符号。训练快，容易看懂，但看不懂多少照片。</translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation>适合照片，以及图像很少时。其模块已从一百万张照片中认识边缘、毛发和眼睛；只有最后一个需要学习。</translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation>适合讲解：每个卷积只有十张特征图，全班可以逐一查看。</translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation>适合在较大图片中查找物体：没有全连接模块，因此可滑过任意尺寸。</translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation>适合只用自己的图像学习并查看每一步。成对的 3×3 卷积，中间为池化。</translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation>适合想要更深的网络时：绕过卷积的三个跳跃连接使许多模块能一起学习。</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation>全部参与学习</translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation>其中 {0} 个学习</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} 个参数</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>添加图像输入</translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation>从图像开始，逐个添加模块</translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>自己绘制</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>打开网络…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>部分图像</translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation>采用项目中的网络</translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation>采用另一个项目的网络，不含权重</translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation>采用 {0} 的网络</translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation>正在打开图像。</translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation>还没有图像：以下网络按 28×28 灰度像素、10 个类别绘制。可在“数据”中选择图像，或随时将文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation>选择哪个网络？</translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation>用哪个网络学习这些图像？</translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation>之后可以更改每个模块。</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk 项目 (*{0})</translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation>{count}，{what}，{h}×{w} 像素。时间为对本机的预测。</translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>内存不足以容纳此网络。</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation>返回绘图</translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation>返回绘图 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>未选择模块</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation> 等 {n} 项</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation>以种子 {seed} 的初始权重开始运行 {n}。</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation>以种子 {seed} 的初始权重开始运行 {n}。与{run} 没有差别，因此结果将相同。</translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation>继续{run}：{n} 轮中已完成 {done} 轮。</translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation>与{run}只有种子不同：可看出偶然性的大小。</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation>与{run}不同之处：{what}。</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation>与{run}不同之处：{what}。
{settings}</translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation>在第 {n} 轮之后编辑</translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation>在第 {n} 轮中编辑</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation>没有，连种子也相同</translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation>仅种子</translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation>运行 {n} ({name})</translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation>{run}结束时的状态，从头开始</translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation>{run}保留以供比较。</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>换种方式读取…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示较少</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation>允许：{range}。</translation>
    </message>
    <message>
        <source>various</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation>滤波器的权重</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>来自 {0}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation>添加模块 (Insert)</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>添加图像输入</translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation>连接到其他模块 (K)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation>删除模块的一条连线</translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation>与前一模块交换 (Alt+Up)</translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation>与后一模块交换 (Alt+Down)</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>还没有模块</translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation>按 Insert 添加模块，或从模块库取用模板。</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>网络的大纲</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation>1 张特征图</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>对观察图像的输出</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} 张特征图</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{1} 张特征图中的 {0} 张</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} 个值</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation>返回曲线</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation> （已涂画）</translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation>请为网络添加图像输入；然后绘画，看网络如何反应。</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>添加噪声</translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation>空白画板</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation>画笔亮度</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation>正态分布，标准差 {n}（满值 255）</translation>
    </message>
    <message>
        <source>Original image</source>
        <translation>原始图像</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation>向下平移一个像素</translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation>向左平移一个像素</translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation>向右平移一个像素</translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation>向上平移一个像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大小（像素）</translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation>撤回对图片的上一次更改</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>网络看到的是</translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation>右键始终为擦除</translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation>没有可绘画的内容</translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation>缩略图、特征图和类别随每一笔更新。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation>还没有输出模块</translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation>用鼠标绘画。用键盘：方向键逐像素移动，Space 涂画，Delete 擦除，Shift 加方向键画线。</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>第 {r} 行，第 {c} 列：{v}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation>搜索模块</translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation>模块与模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>还有 {0} 个…</translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation>最能激活此特征图的区块</translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation>最能激活它的 {n} 个区块</translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation>已搜索训练和验证图像。测试图像保持封存。</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation>{of} 张图像中的 {n} 张</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation>第 {r} 行，第 {c} 列</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation>观察图像</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation>按给定顺序</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>图片顺序</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>图片…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation>图片及其中识别出的内容</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation>{part} / {name}。{words}点击以观察。</translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation>固定图像</translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation>取消固定所有图像</translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation>取消固定一张图像</translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation>1 张固定的图像不在这些图像中。</translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation>任意三张图像</translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation>在网络学习时跟踪更多图像</translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation>每个类别一张</translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation>固定图像，跟踪网络对它们的判断。</translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation>固定更多…</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>固定的图像</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation>最多 {n} 张图像。</translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation>{n} 张固定的图像不在这些图像中。</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation>图像的像素</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation>6×6 示例</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>窗口的</translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation>取窗口的</translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation>池化后的特征图</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation>所有标签都正确。</translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation>真实值为 {v}；相差 {off}。</translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation>没有超过 50 % 的标签</translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation>此图像的标签未知。</translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation>此图像的值未知。</translation>
    </message>
    <message>
        <source>a {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>is {v}</source>
        <translation>应为 {v}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>应为 {what}</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>其类别未知</translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation>损失 {v}</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>漏掉：{names}</translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation>正确，是 {what}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation>错误，应为 {what}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>错误：{names}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation>预测值与真实值</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation>预测的 {name}</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>真实的 {name}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>真实 {t}，预测 {p}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation>请在末端添加 Softmax 模块，这里就会显示类别条。</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n} 个</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation>选择图像；条形显示网络把它判为什么。</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>实时预测</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>没有观察图像</translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation>仅前 {n} 个</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>显示模块库</translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation>网络还没有输出</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation>纯属偶然：还没有学到任何东西</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation>“{name}”随各轮的变化，%</translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation>适配…</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>保留一个</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation>排除其余的；保留测试或验证子集中的那一张，使任何图片都不会既用于训练又用于评估</translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation>从训练、验证和测试中排除；文件保留</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>只列出这些</translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation>都不会阻止训练</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation>说明其他尺寸的图片如何统一</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation>微调的轮数</translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation>正在估计每张特征图的价值…</translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation>要移除多少张特征图</translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation>正在测量每张特征图的价值…</translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation>正在屏蔽特征图 {n} / {of}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation>移除特征图</translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation>移除 {maps}</translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation>移除对损失的影响小于此值的所有特征图</translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation>从网络中取出它最不需要的特征图，连同所属的全部权重。之后网络的输出与屏蔽它们时相同。</translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation>现在的网络，以及没有这些特征图时</translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation>然后慢速继续训练</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>没有它们</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation>张特征图（可移除共 {n} 张）</translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation>或屏蔽后使每张图像损失变化小于此值的全部</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation>损失，验证</translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation>训练暂停或结束时可移除特征图。</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>每张图像的毫秒数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation>网络在训练之后被编辑过。移除特征图之前，请按绘制的样子训练，或撤销编辑。</translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation>请先训练网络：要测量其特征图的价值。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation>正在查看较早的轮次。要移除特征图，请回到现在。</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}，验证</translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation>{text}。撤销可将其恢复，权重不变。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation>关于 cnndesk</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation>均衡：{a} 到 {b} 张图像</translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation>均衡：{listed}</translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation>均衡：每个类别 {n} 张图像</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation>选择一个步骤以返回到该处。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation>在本机绘制、训练卷积网络并查看其内部。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation>课程的网络</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>只能拖入本机的文件。</translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation>课程的设置</translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation>不均衡：{a} 到 {b} 张图像</translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation>不均衡：{listed}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation>绘制的星形</translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation>第 {0} 行（共 {1} 行），第 {2} 列（共 {3} 列）</translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation>第 {0} 行，第 {1} 列，特征图 {2}</translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation>{n} 处与这些图像不符</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>已排除 {n}</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>已重新标注 {n}</translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation>{shares} 和 {last}</translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation>“{name}”只有 {count}，最大的类别有 {most}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>来自“{0}”</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>答案是 {0}。</translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation>答案是 {0}。起初的回答是 {1}。</translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation>再看一遍，根据现在看到的来回答。</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>不对。</translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation>不对：{0}</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>不是那里。</translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation>已记下：“{0}”</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right is: {0}</source>
        <translation>正确答案：{0}</translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation>正确：{0}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation>现在还无法判断：正确答案介于各选项之间。</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这一个</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>请至少写一个词。</translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation>你的回答：{0}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>用自己的话</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation>各批次的损失</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>损失，已平滑</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>各轮的验证</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>验证, %</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation>其他批大小：相同的图像，相同的顺序</translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation>相同的批次，相同的顺序</translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation>更改学习率</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>学习率测试</translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation>损失随学习率的变化</translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation>没有使损失下降的学习率。请检查网络和图像。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation>损失在 {top:g} 以下下降最好；{rate:g} 是安全的最高学习率。</translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation>学习率逐步升高：{n} 步。</translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation>使用 {rate:g}</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation>目前最佳</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 file is an image by content but not by name ({endings}); used all the same.</source>
        <translation>1 个文件从内容看是图像，从文件名看不是（{endings}）；仍然使用。</translation>
    </message>
    <message>
        <source>1 file is no image ({endings}): left out.</source>
        <translation>1 个文件不是图像（{endings}）：已排除。</translation>
    </message>
    <message>
        <source>1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.</source>
        <translation>1 张图像为 16 位，其中实际使用 {n} 位（{name}）；已将 {most} 视为白色。</translation>
    </message>
    <message>
        <source>1 image has an orientation that cannot be read ({name}) and was not applied.</source>
        <translation>1 张图像的方向信息无法读取（{name}），因此未应用。</translation>
    </message>
    <message>
        <source>1 image has several frames or pages ({name}), of which only the first counts.</source>
        <translation>1 张图像有多帧或多页（{name}），只使用第一帧或第一页。</translation>
    </message>
    <message>
        <source>1 image has values of no known range ({name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>1 张图像的值范围未知（{name}）；已按其自身的最小值（黑色）到最大值（白色）缩放。</translation>
    </message>
    <message>
        <source>1 image is light on a transparent ground ({name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>1 张图像为透明背景上的浅色内容（{name}），已叠加在黑色背景上，因为在白色上什么也看不见。</translation>
    </message>
    <message>
        <source>1 image is marked as transparent all over ({name}); the mark was passed over and the colours used.</source>
        <translation>1 张图像被标记为完全透明（{name}）；已忽略该标记并使用其颜色。</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} 张图像中有 1 张只有单一颜色（{name}）。网络无法从中学习：请查看该图像，并按图像查看器中显示的样子重新保存。</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} 张图像中有 1 张只有或几乎只有单一颜色（{name}）。网络无法从中学习：请查看该图像，并按图像查看器中显示的样子重新保存。</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 张图片没有标签</translation>
    </message>
    <message>
        <source>1 picture in {folders} has no label</source>
        <translation>{folders}中有 1 张图片没有标签</translation>
    </message>
    <message>
        <source>1 picture was added to the training images from {folder}.</source>
        <translation>已从 {folder} 将 1 张图片添加到训练图像。</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>每个类别一个文件夹</translation>
    </message>
    <message>
        <source>All images are in {part}, none in train; they are divided anew.</source>
        <translation>所有图像都在{part}子集中，训练子集中没有；已重新划分。</translation>
    </message>
    <message>
        <source>All training images have the same value, {value}. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>所有训练图像的值相同，都是 {value}。从中学不到任何东西：请添加图像，或排除此列。</translation>
    </message>
    <message>
        <source>All training images have this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>所有训练图像都有此标签。从中学不到任何东西：请添加图像，或排除此列。</translation>
    </message>
    <message>
        <source>An array of images per class</source>
        <translation>每个类别一个图像数组</translation>
    </message>
    <message>
        <source>EMNIST stores images column by column; they were turned upright.</source>
        <translation>EMNIST 按列存储图像；已将其转正。</translation>
    </message>
    <message>
        <source>Each whole number is taken for a class. If they are measured, write their unit into the header, such as “weight [g]”, and the numbers are predicted.</source>
        <translation>每个整数被视为一个类别。如果它们是测量值，请在表头中写上单位，例如“weight [g]”，这样就会预测数值。</translation>
    </message>
    <message>
        <source>Images in {images}, labels in {labels}</source>
        <translation>图像取自{images}，标签取自{labels}</translation>
    </message>
    <message>
        <source>Left by a system or program and not looked into: {names}.</source>
        <translation>由系统或程序留下，未予查看：{names}。</translation>
    </message>
    <message>
        <source>Most images are {size}; {chosen} was chosen so that training stays quick. Set height and width for another size.</source>
        <translation>大多数图像为 {size}；为使训练保持快速，选用了 {chosen}。如需其他尺寸，请设置图像的高和宽。</translation>
    </message>
    <message>
        <source>No images are in train; those in {part} are trained on instead.</source>
        <translation>训练子集中没有图像；改用{part}子集中的图像来训练。</translation>
    </message>
    <message>
        <source>No training image has this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>没有训练图像带有此标签。从中学不到任何东西：请添加图像，或排除此列。</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}. Add images of them, or choose another seed or a larger share.</source>
        <translation>没有{classes}的{part}图像。请添加这些类别的图像，或选择其他随机种子或更大的比例。</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or choose another seed or a larger share.</source>
        <translation>没有{classes}的{part}图像；没有{rest}的{other}图像。请添加这些类别的图像，或选择其他随机种子或更大的比例。</translation>
    </message>
    <message>
        <source>None of its images can be read, so it is not a class.</source>
        <translation>其中的图像都无法读取，因此它不是类别。</translation>
    </message>
    <message>
        <source>Numbers of classes with and without “.0” are taken for the same.</source>
        <translation>类别编号带“.0”与不带“.0”视为相同。</translation>
    </message>
    <message>
        <source>Of four channels the first three were used.</source>
        <translation>四个通道中使用了前三个。</translation>
    </message>
    <message>
        <source>Of the eight columns of labels the first was taken as the class, as in QMNIST.</source>
        <translation>标签有八列，已将第一列作为类别，与 QMNIST 相同。</translation>
    </message>
    <message>
        <source>Of {total} images only {n} are different; the others are copies, and nothing is learned from a copy. Were they saved or downloaded right?</source>
        <translation>{total} 张图像中只有 {n} 张互不相同；其余都是副本，从副本中学不到任何东西。保存或下载是否有误？</translation>
    </message>
    <message>
        <source>Pixels from {a} to {b}: {c} was taken as black and {d} as white.</source>
        <translation>像素值从 {a} 到 {b}：将 {c} 视为黑色，{d} 视为白色。</translation>
    </message>
    <message>
        <source>Pixels in the rows of {files}</source>
        <translation>像素取自{files}的各行</translation>
    </message>
    <message>
        <source>So are {n} more rows.</source>
        <translation>另有 {n} 行也是如此。</translation>
    </message>
    <message>
        <source>So few images: none would have been a {part} image, so one was taken from the training images. More images may move it back.</source>
        <translation>图像太少：原本不会有{part}图像，因此从训练图像中取了一张。图像增多后，它可能会移回。</translation>
    </message>
    <message>
        <source>So few images: {classes} would have been left without training images, so one that should be a {part} image is kept for training. More images may move it.</source>
        <translation>图像太少：{classes}原本会没有训练图像，因此将本应作为{part}图像的一张留作训练图像。图像增多后，它可能会换到其他子集。</translation>
    </message>
    <message>
        <source>Taken for the same class, since only case, signs between words or spaces differ: {names}.</source>
        <translation>视为同一类别，因为只有大小写、词间符号或空格不同：{names}。</translation>
    </message>
    <message>
        <source>The 1 image of {name} has no label and was left out.</source>
        <translation>{name} 的 1 张图像没有标签，已排除。</translation>
    </message>
    <message>
        <source>The archive has no end mark, so files may be missing from it.</source>
        <translation>压缩包没有结束标记，因此其中可能缺少文件。</translation>
    </message>
    <message>
        <source>The arrays hold the channels first; they were turned round.</source>
        <translation>数组中通道在最前；已调换顺序。</translation>
    </message>
    <message>
        <source>The class has no training images. Add some, or it is never predicted.</source>
        <translation>此类别没有训练图像。请添加一些，否则永远不会预测此类别。</translation>
    </message>
    <message>
        <source>The class has {n} training images while {name} has {most}. Add images, or the network will rarely predict it.</source>
        <translation>此类别有 {n} 张训练图像，而{name}有 {most} 张。请添加图像，否则网络很少会预测此类别。</translation>
    </message>
    <message>
        <source>The classes have their names from a list beside the table; {n} is {name}.</source>
        <translation>类别名称取自表格旁边的列表；{n} 表示{name}。</translation>
    </message>
    <message>
        <source>The column {column} was taken for the label.</source>
        <translation>已将列{column}作为标签。</translation>
    </message>
    <message>
        <source>The content is not an image of a known format. Delete it or save it again.</source>
        <translation>内容不是已知格式的图像。请删除或重新保存。</translation>
    </message>
    <message>
        <source>The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. Set height and width to 8 for the original.</source>
        <translation>数字图像为 8×8，已放大到 16×16，有两次池化的网络对此识别得更好。如需原始尺寸，请将图像的高和宽设为 8。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>文件无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>The file has {n} MB; at most {most} MB are read. Save it smaller.</source>
        <translation>文件大小为 {n} MB；最多可读取 {most} MB。请缩小后重新保存。</translation>
    </message>
    <message>
        <source>The folder holds no images, so it is not a class. Add images or delete it.</source>
        <translation>文件夹中没有图像，因此它不是类别。请添加图像或删除文件夹。</translation>
    </message>
    <message>
        <source>The image declares more than {most} million pixels, which is the limit. Save it smaller.</source>
        <translation>图像声明的尺寸超过 {most} 百万像素的上限。请缩小后重新保存。</translation>
    </message>
    <message>
        <source>The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer shows more, save it again from there.</source>
        <translation>图像几乎没有对比度，接近单一颜色。请查看；如果查看器能显示更多内容，请从查看器中重新保存。</translation>
    </message>
    <message>
        <source>The image has {size} pixels; at most {most} million are read. Save it smaller.</source>
        <translation>图像有 {size} 像素；最多可读取 {most} 百万像素。请缩小后重新保存。</translation>
    </message>
    <message>
        <source>The image is a single colour. Delete it, or save it again as a viewer shows it.</source>
        <translation>图像只有单一颜色。请删除，或按查看器中显示的样子重新保存。</translation>
    </message>
    <message>
        <source>The image is cut off (truncated). Copy it again.</source>
        <translation>图像不完整（被截断）。请重新复制。</translation>
    </message>
    <message>
        <source>The image is cut off or damaged near its beginning. Copy it again.</source>
        <translation>图像在开头附近被截断或损坏。请重新复制。</translation>
    </message>
    <message>
        <source>The image is damaged ({reason}). Copy it again or delete it.</source>
        <translation>图像已损坏（{reason}）。请重新复制或删除。</translation>
    </message>
    <message>
        <source>The image is in no class folder. Move it into one.</source>
        <translation>图像不在任何类别文件夹中。请将其移入一个类别文件夹。</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is cropped to {fitted}.</source>
        <translation>此图像为 {size}，大多数图像为 {usual}；已裁剪为 {fitted}。</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is padded to {fitted}.</source>
        <translation>此图像为 {size}，大多数图像为 {usual}；已补齐为 {fitted}。</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is stretched to {fitted}.</source>
        <translation>此图像为 {size}，大多数图像为 {usual}；已拉伸为 {fitted}。</translation>
    </message>
    <message>
        <source>The images differ in how many of their 16 bits they use, so their brightness was scaled differently. If it matters, save them all as 8-bit images.</source>
        <translation>各图像在 16 位中实际使用的位数不同，因此亮度的缩放也不同。如果这有影响，请将它们全部保存为 8 位图像。</translation>
    </message>
    <message>
        <source>The images have many different sizes; {chosen} was chosen. Set height and width for another size.</source>
        <translation>图像有许多不同的尺寸；选用了 {chosen}。如需其他尺寸，请设置图像的高和宽。</translation>
    </message>
    <message>
        <source>The table has no header; its first column was taken for the label.</source>
        <translation>表格没有表头；已将第一列作为标签。</translation>
    </message>
    <message>
        <source>The table has no header; its last column was taken for the label.</source>
        <translation>表格没有表头；已将最后一列作为标签。</translation>
    </message>
    <message>
        <source>The {n} images of {name} have no labels and were left out.</source>
        <translation>{name} 的 {n} 张图像没有标签，已排除。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image. Save it smaller.</source>
        <translation>内存不足，无法解码图像。请缩小后重新保存。</translation>
    </message>
    <message>
        <source>Train and test folders</source>
        <translation>训练和测试文件夹</translation>
    </message>
    <message>
        <source>Train and val folders</source>
        <translation>训练和验证文件夹</translation>
    </message>
    <message>
        <source>Train folder</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>Train, val and test folders</source>
        <translation>训练、验证和测试文件夹</translation>
    </message>
    <message>
        <source>a value of each image</source>
        <translation>每张图像一个值</translation>
    </message>
    <message>
        <source>left out: {folders}</source>
        <translation>已排除：{folders}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <source>numbers to be predicted ({a} to {b})</source>
        <translation>要预测的数值（{a} 到 {b}）</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>训练和测试</translation>
    </message>
    <message>
        <source>train and val</source>
        <translation>训练和验证</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>训练、验证和测试</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>val</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names}以及另外 {n} 个</translation>
    </message>
    <message>
        <source>{names} and {n} more classes</source>
        <translation>{names}以及另外 {n} 个类别</translation>
    </message>
    <message>
        <source>{names} and {n} more folders</source>
        <translation>{names}以及另外 {n} 个文件夹</translation>
    </message>
    <message>
        <source>{names} and {n} more tables</source>
        <translation>{names}以及另外 {n} 个表格</translation>
    </message>
    <message>
        <source>{name} (1 picture)</source>
        <translation>{name}（1 张图片）</translation>
    </message>
    <message>
        <source>{name} ({n} pictures)</source>
        <translation>{name}（{n} 张图片）</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name}（{n} 次）</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>{n} files are images by content but not by name ({endings}); used all the same.</source>
        <translation>{n} 个文件从内容看是图像，从文件名看不是（{endings}）；仍然使用。</translation>
    </message>
    <message>
        <source>{n} files are no images ({endings}): left out.</source>
        <translation>{n} 个文件不是图像（{endings}）：已排除。</translation>
    </message>
    <message>
        <source>{n} images are light on a transparent ground (the first: {name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>{n} 张图像为透明背景上的浅色内容（第一张：{name}），已叠加在黑色背景上，因为在白色上什么也看不见。</translation>
    </message>
    <message>
        <source>{n} images are marked as transparent all over (the first: {name}); the mark was passed over and the colours used.</source>
        <translation>{n} 张图像被标记为完全透明（第一张：{name}）；已忽略该标记并使用其颜色。</translation>
    </message>
    <message>
        <source>{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken as white.</source>
        <translation>{n} 张图像为 16 位，其中实际使用 {bits} 位（第一张：{name}）；已将 {most} 视为白色。</translation>
    </message>
    <message>
        <source>{n} images have an orientation that cannot be read (the first: {name}) and was not applied.</source>
        <translation>{n} 张图像的方向信息无法读取（第一张：{name}），因此未应用。</translation>
    </message>
    <message>
        <source>{n} images have several frames or pages (the first: {name}), of which only the first counts.</source>
        <translation>{n} 张图像有多帧或多页（第一张：{name}），只使用第一帧或第一页。</translation>
    </message>
    <message>
        <source>{n} images have values of no known range (the first: {name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>{n} 张图像的值范围未知（第一张：{name}）；每张都已按其自身的最小值（黑色）到最大值（白色）缩放。</translation>
    </message>
    <message>
        <source>{n} images here are in no class folder. They are not trained on; a trained network can say what they show.</source>
        <translation>此处有 {n} 张图像不在任何类别文件夹中。它们不用于训练；训练好的网络可以判断其内容。</translation>
    </message>
    <message>
        <source>{n} in {folder} are left out: the images have no class such as {name}.</source>
        <translation>{folder} 中有 {n} 张已排除：现有图像没有{name}这样的类别。</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>{n} labels, any number of them per image</source>
        <translation>{n} 个标签，每张图像可有任意多个</translation>
    </message>
    <message>
        <source>{n} numbers per image</source>
        <translation>每张图像 {n} 个数值</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} 张图像中有 {n} 张只有单一颜色（第一张：{name}）。网络无法从中学习：请查看这些图像，并按图像查看器中显示的样子重新保存。</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{total} 张图像中有 {n} 张只有或几乎只有单一颜色（第一张：{name}）。网络无法从中学习：请查看这些图像，并按图像查看器中显示的样子重新保存。</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} 张图片没有标签</translation>
    </message>
    <message>
        <source>{n} pictures in {folders} have no label</source>
        <translation>{folders}中有 {n} 张图片没有标签</translation>
    </message>
    <message>
        <source>{n} pictures were added to the training images from {folder}.</source>
        <translation>已从 {folder} 将 {n} 张图片添加到训练图像。</translation>
    </message>
    <message>
        <source>{n} values of each image</source>
        <translation>每张图像 {n} 个值</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, first all of red, then green, then blue.</source>
        <translation>每张图像的 {n} 个值被视为 {size} 像素，先是全部红色，然后是绿色，再是蓝色。</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, the colours of each pixel together.</source>
        <translation>每张图像的 {n} 个值被视为 {size} 像素，每个像素的各颜色值放在一起。</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels.</source>
        <translation>每张图像的 {n} 个值被视为 {size} 像素。</translation>
    </message>
    <message>
        <source>{parts} as given</source>
        <translation>{parts}按给定的划分</translation>
    </message>
    <message>
        <source>{parts} as given from {column}</source>
        <translation>{parts}按列{column}给定的划分</translation>
    </message>
    <message>
        <source>{table} gives this image no label. Fill it in or delete the row.</source>
        <translation>{table} 未给出此图像的标签。请填写或删除该行。</translation>
    </message>
    <message>
        <source>{table} names a file outside of its folder, or none. Correct the row.</source>
        <translation>{table} 指向其文件夹之外的文件，或未指明文件。请更正该行。</translation>
    </message>
    <message>
        <source>{table} names this file but it is not there. Add it or delete the row.</source>
        <translation>{table} 列出了此文件，但文件不存在。请添加文件或删除该行。</translation>
    </message>
    <message>
        <source>{table} names this image again with another label; the first row counts. Delete one.</source>
        <translation>{table} 再次列出此图像，但标签不同；以第一行为准。请删除其中一行。</translation>
    </message>
    <message>
        <source>{table}: labels from {columns}, names of files from {column}</source>
        <translation>{table}：标签取自列{columns}，文件名取自列{column}</translation>
    </message>
    <message>
        <source>“-1” is taken for a class. If it means unknown, empty those cells.</source>
        <translation>“-1”被视为一个类别。如果它表示未知，请清空这些单元格。</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation>由表格说明图像的内容</translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation>选择标签…</translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation>根据已有内容决定</translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation>每个文件夹是一个类别</translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation>子集文件夹（train、test …）和类别</translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation>标签取自列“{name}”</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>换种方式读取…</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation>文件读取方式</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation>已训练 {0}</translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation>{1}后 {0:.1f} %</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{1}后 {0}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} 轮</translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation>1 处不确定</translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation>找到 1 个物体</translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation>之后它可以寻找认识的东西。</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>热力图的类别</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>将图片拖到这里、粘贴或选择文件。</translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation>在较大的图片中查找物体</translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation>在页面上查找数字和形状。对照片还不够可靠：网络会给从未见过的东西也安上一个类别。</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation>方框须达到的确定程度：有物体的概率乘以属于该类别的概率</translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation>用当前权重重新查找</translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation>没有确定找到的物体</translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation>没有达到此确定程度的。请降低阈值。</translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation>在由已知图像组成的页面以及空白页面上，无论何种确定程度，此网络都做不到十个方框中九个正确：因此不给出类别。请继续训练，或使用更多图像。</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation>在由你的图像组成的 {n} 个页面上，阈值为 {t} % 时：{p} % 的方框正确，找到 {r} % 的物体。真实照片更难：网络会给从未见过的东西也安上一个类别。</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation>在由你的图像组成的 {n} 个页面上，此阈值下 {precision} % 的方框正确，找到 {recall} % 的物体</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation>建议：{p} %</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>剪贴板上没有图片。请复制一张，或选择文件。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation>{n} 处不确定</translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation>找到 {n} 个物体</translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation>低于 {t:.0f} % 为“不确定”：在由已知图像组成的页面和空白页面上，高于此值的方框 {a:.0f} % 正确，正确的方框中 {b:.0f} % 高于此值。</translation>
    </message>
    <message>
        <source>≥ {p} %</source>
        <translation>≥ {p} %</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>What you did with “{what}” in {where} is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>在{where}中对“{what}”所做的操作没有录制:课程中没有对应的指令,或者它没有改变任何内容。</translation>
    </message>
    <message>
        <source>What you did with “{what}” is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>对“{what}”所做的操作没有录制:课程中没有对应的指令,或者它没有改变任何内容。</translation>
    </message>
    <message>
        <source>“{0}” has no word in lessons.</source>
        <translation>课程中没有表示“{0}”的指令。</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation>先提出的问题；留空则不提问</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation>正在播放…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>省略此行</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>课程 (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation>在看不见的窗口中播放</translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation>已播放：每一步在完成时打勾，且仅在完成时。</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>正在录制课程</translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation>课程录制</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation>第 {n} 步：请做学习者要做的操作。</translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation>停止且不保留</translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation>课程文本</translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation>课程保存在 {0}。</translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation>录制的课程</translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation>文本没有问题。请播放以检查。</translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation>这是课程的文件。可以编辑；各行的含义见 README。</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>步骤标题</translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation>学习者看到的文字</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>已做的操作</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation>期望校准误差 {p:.1f} %</translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation>若允许回答“不确定”</translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation>最大差距 {p:.1f} %</translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation>总体上，网络的确定程度与准确率大致相符。</translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation>总体上，网络的准确率高于其确定程度。</translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation>总体上，网络的确定程度高于其准确率。</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>各置信度下的准确率</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>与置信度的差距</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>其中正确</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>正确的比例</translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation>{count}，置信度分为 {bins}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation>这样做并重新训练</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation>保持封存</translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation>让已会看图的网络的最后一个阶段也从这里开始慢速学习。每类约 50 张图片以上才有用；更少则很快被死记硬背。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>启封…</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>启封 {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation>查看 1 个错误</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>查看回答</translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation>查看矩阵</translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation>查看 {n} 个错误</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation>只有在没有据此做过选择时，测试图像才能说明网络有多好。请在最后启封；项目会记录日期和轮次。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation>更低的学习率</translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation>最佳 {p}，第 {n} 轮</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation>每个类别出现次数相同</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation>查看死亡单元</translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation>查看错误</translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation>查看这些标签</translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation>正在测量 {count}</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>更多时间</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>没有测试图像</translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation>没有验证图像</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>启封于 {date}</translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation>为这些图像选择的设置</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation>更小的权重</translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation>已看测试，自 {date}</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation>{changes}图像</translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation>{count}，没有人看过</translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation>{count}，启封于 {date}</translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation>{cure}并重新训练</translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation>{learning}，混合精度</translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation>再训练 {n} 轮</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}和{last}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>输出特征图</translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation>输出特征图 {n}</translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation>引擎算得 {v}；相差各项的 {d}。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>第 {r} 行，第 {c} 列</translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation>✓ 与引擎计算的相同</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation>项目文件…</translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation>与项目文件比较…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>与另一次运行比较</translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation>每张图像由两者分别评估：哪些变对，哪些变错，以及这是否可能出于偶然。</translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation>此项目中没有较早的运行：请用其他设置再训练一次，或采用另一个项目的运行。</translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation>改用种子 {n} 开始</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>降低学习率</translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation>网络、图像、设置和种子 ({seed}) 与{run}相同，结果也将相同。换一个种子可看出偶然性的大小。</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>运行 {n}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>开始新的运行</translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation>其余权重已沿用。</translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation>权重已沿用。</translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation>正在查看 {moment}。训练从现在继续；要从那里继续，请分叉。</translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation>第 {n} 轮重新开始</translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation>由{run}分叉。</translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation>{blocks} 重新开始。</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation>此项目中有 1 次</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>最佳验证</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation>删除（当前运行保留：要重新开始请用“重置”）</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation>隐藏其曲线</translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation>关于{run}的更多信息</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>名称与备注</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名称与备注…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行备注</translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation>基于 {n} 张测试图像，第 {epoch} 轮，测量于 {date}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation>运行 {runs} 仅种子不同：最佳验证平均 {mean}，离散 {spread}（从 {low} 到 {high}）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>显示其曲线</translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation>显示其曲线，虚线</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation>此项目中有 {n} 次</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 点</translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation>{words}
双击可更改名称和备注</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation>回到第 {n} 轮</translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation>回到最佳轮 ({n})</translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation>在第 {n} 轮进行中统计：每个批次都在据其学习之前计入，并带有数据增强和 Dropout，因此可能低于验证图像上的结果。“评估”中的“训练”按现在的网络测量。</translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation>用第 {n} 轮的权重代替最后的权重。</translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation>保留它们，是因为这是网络上次编辑以来不明显差于最佳的最近一轮，或损失最低：验证图像上为 {own}，运行的最佳为 {best}，在第 {at} 轮。</translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation>第 {n} 轮，学习过程中</translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation>验证图像上的{what}：整个运行（含编辑）的最佳，在第 {n} 轮。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation>最佳验证 {p}</translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation>最终改用 32 位</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation>测试图像仍封存</translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation>{count}，用时 {time}</translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation>测试图像的{metric} {p}</translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation>测试图像 {p:.1f} % 正确</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation>1 张图片位于 {path}。</translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation>选择类别文件夹的位置</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation>请先保存项目：图片会保存在项目文件旁边的文件夹中，{source} 保持不变。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>are</source>
        <translation>已</translation>
    </message>
    <message>
        <source>is</source>
        <translation>已</translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation>已将 {count}添加到 {folder}。请重新训练，让网络从中学习。</translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation>{count}{verb}复制到 {path} 中的 {folders}。</translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation>{n} 张图片位于 {path}。</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation>颜色从 {a} 到 {b}</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation>图像显示为点</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation>保持封存</translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation>启封测试图像？</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>立即启封</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>启封…</translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation>项目会记录日期和轮次。此后的训练会标为“已看测试”，因为其选择可能受到影响。此操作无法撤回。</translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation>只有在没有人据此做过选择时，它们才能说明网络有多好。请在最后查看一次。</translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation>{count}已封存</translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation>{n} 张测试图像已封存</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>空出一个核心</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>没有滑动或淡入淡出</translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation>每个项目占用的磁盘空间。满后，较旧的时刻先降低精度，再抽稀；最佳和已标记的保持原样。</translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation>时光机的空间，以 MB 计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言在程序重新启动后改变。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>时光机</translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation>训练时为其他程序留出一个核心</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation>；留空为关闭</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>允许：{range}。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>{name} (auto)</source>
        <translation>{name}（自动）</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation>运行开始时按网络和图像选择。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>空出一个核心</translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation>将 {n} 个核心中的一个留给窗口和其他程序。</translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation>全部自动选择</translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation>标有（自动）的设置会在运行开始时取适合图像和网络的值。要使某项如此，请在其输入框中输入 “auto”。</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation>在学习率升高的同时用副本训练几步，并给出建议。</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>训练设置</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation>约 {time}，{at} 完成；{mode}。</translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation>全部按项目的验证图像评估。</translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation>所有运行都已结束。</translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation>全部只训练一部分轮次；反复放弃较差的一半。起步慢的可能被误弃。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>抽取的组合数</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation>提前放弃较差的一半</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>正在测量所需时间…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>One split</source>
        <translation>单一划分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>实验进度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>每个变体的种子数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation>停止，保留已完成的</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation>已停止。已完成的保留；可从停下处继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation>再改变一项…</translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation>改变一项…</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>变化项</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>按所绘</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} / {total} 次运行</translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation>剩余 {left}，{at} 完成</translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation>{n} 折的训练时间为 {n} 倍；每张图像都验证一次。</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} 次运行</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation>添加该类模块</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>C R P F B D A G W T X V</source>
        <translation>C R P F B D A G W T X V</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>First parameter of the block</source>
        <translation>模块的第一个参数</translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation>按住可移动绘图</translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation>沿连线的下一个模块</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation>沿连线移动</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation>类别 {n} 的分数</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation>类别 {n}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>关闭图像</translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation>不使用其他测试图像</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>绘制的形状</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each</source>
        <translation>绘制的物体，每种十张图片</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each, together</source>
        <translation>绘制的物体，每种十张图片，合在一起</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation>文件读取方式及更多</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation>打开 zip、CSV、IDX 或 CIFAR 文件…</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>其他数据…</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>“{name}”的图片</translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation>向类别添加图片</translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation>向类别添加图片（仅当文件夹为类别时）</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation>从文件夹取测试图像…</translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation>观察图片</translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation>观察单张图片…</translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation>已将 {count}添加到“{name}”，副本位于 {folder}。</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>已排除 {n}</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation>；预测 {ms:.2f} ms</translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation>在训练进行时测量。</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>每个模块的时间</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation>每步 {ms:.2f} ms，预测值；在训练进行时测量。</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation>每步 {ms:.2f} ms，{rate:.0f} GFLOP/s</translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation>各模块的时间</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation>训练 {a}，验证 {b}，测试 {c}</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation>与图像内容一起决定留出哪些图像。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>划分的随机种子</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation>测试，已封存</translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation>由图像内容和随机种子决定：添加、删除或重命名图像不会使其他图像换到另一子集。</translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation>旧版本的规则：每个类别的比例相同，添加或删除图像会移动其他图像。重新选择图像即可按内容划分。</translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation>来源自带 {count}用于此子集。</translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation>验证图像，取自不用于测试的图像</translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation>验证，占余下图像</translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation>已留出 {count}。</translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation>{n} 测试</translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation>{n} 训练</translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation>{n} 验证</translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation>{rule}，种子 {n}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation>该步的各阶段</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation>通道与偏置相加</translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation>加偏置</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation>与偏置相加</translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation>应用函数</translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation>除以总和</translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation>找出最大值</translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation>乘以卷积核</translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation>乘以权重</translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation>以 e 为底求幂</translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation>缩放并平移</translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation>按通道求和</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation>取输入</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>取均值</translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation>取区块</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>取分数</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation>取各值</translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation>取窗口</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>写入输出</translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation>写入输出像素</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A lesson in nine steps: what one filter makes of an image, worked out by hand.</source>
        <translation>九步课程：一个滤波器如何处理图像，亲手算一遍。</translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation>空白网络</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>选择图像文件</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation>一切都在本机运行，不会上传任何内容。</translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation>继续第 {n} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, honest testing…</source>
        <translation>课程：单元看到什么、诚实的测试…</translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation>每个类别一个文件夹，或 CSV，或 zip。也可以拖到这里。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation>打开数字</translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation>打开 LeNet-5 和 1 797 个内置数字；训练随即开始。几秒内约可达 98 %。</translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation>保存的项目会显示在这里。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation>看懂卷积</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>从此开始</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>开始课程</translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation>模板：LeNet-5、小型 VGG、残差…</translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation>用手写数字训练</translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation>使用自己的图像</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation>，剩余约 {0}</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 个模块不匹配</translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation>1 个模块未连接</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation>已暂停，完成 {0} / {1} 轮</translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation>已暂停：{0}</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation>已训练 1 轮</translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation>已训练 {0} 轮</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>训练：正在准备</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>训练：{0}</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation>{0} 个模块未连接</translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation>{0} 个模块不匹配</translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation>{0} 张图像就绪</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation>计算内核</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation>打开或关闭日志</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation>{0:.0f} GFLOP/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation>拖动方框，或用方向键。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>观察图像</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>StepTimes</name>
    <message>
        <source>Other programs were busy when the speed of this computer was measured, so what is predicted may be far off. It is measured again later.</source>
        <translation>测量本机速度时其他程序正忙，预测可能相差很大。稍后会重新测量。</translation>
    </message>
    <message>
        <source>Steps of a training took {x:.2g} times as long as was predicted, and what is predicted is corrected by that.</source>
        <translation>训练步骤的用时是预测的 {x:.2g} 倍，预测已据此修正。</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation>逐个数值的步骤</translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation>通道 {n} / {of}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation>填充：0</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>第 {r} 行，第 {c} 列：{v}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation>{n} 个乘积各为一个输入乘以一个权重。琥珀色单元格推高总和，蓝色拉低。</translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation>每个分数的指数除以所有指数之和：得到总和为 1 的比例。</translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation>{n} 个输入对此单元各有自己的权重。</translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation>减去均值，除以标准差，再缩放并平移。</translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation>一个值进，一个值出，每个位置都一样。</translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation>每个输入在同一位置的一个值，合并在一起。</translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation>{n} 个值中只有最大的继续传递；方框标出它。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation>此单元的梯度乘以每个乘积中另一侧的数，传到构成它的每个输入和每个权重。</translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation>{n} 个值的均值继续传递。</translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation>{n} 个值之和继续传递。</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation>滤波器 {k} 的偏置</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation>d 损失 / d 单元</translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation>针对类别 {k}</translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation>针对此图像的标签或值</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation>输入 {n}</translation>
    </message>
    <message>
        <source>its change</source>
        <translation>其变化</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>其梯度</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>最大权重</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation>学习率 {r}</translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation>第 {r} 行，第 {s} 列，通道 {c}</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>分数 z</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>全部之和</translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation>{n} 个位置之和</translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation>模块已冻结</translation>
    </message>
    <message>
        <source>to score x</source>
        <translation>到分数 x</translation>
    </message>
    <message>
        <source>to score z</source>
        <translation>到分数 z</translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation>到偏置</translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation>到输入，总和</translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation>到权重，总和</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation>{block} 输出</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>其余 {n} 个</translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation>− 学习率 × 梯度</translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation>请在图像后添加卷积、池化或激活模块。</translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation>请添加输出模块：没有损失就没有反向传播。</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation>请选择卷积、池化、激活、全连接、批归一化或 Softmax 模块。</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation>选择图像；然后可逐步计算其中一张。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>没有观察图像</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation>图像的数值</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation>只有读取图像的模块才有像素可显示。</translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation>逐步查看第一个模块</translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation>请取用模板或添加模块；然后可逐步查看其中任意一个。</translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation>图像正在通过网络。</translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation>网络没有可逐步查看的模块</translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation>网络读取标准化后的像素；乘积用的是这些数。</translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation>文件中的原始像素，而不是网络所读取的值</translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation>权重是随机的：还没有训练。</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation>没有可逐步查看的内容</translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation>此模块不支持逐步查看</translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation>无法显示此步</translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation>逐步查看的模块</translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation>32 位浮点数：精确</translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation>8 位数：小而快</translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation>Android 与小型开发板</translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation>方框，向下</translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation>方框，向右</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation>C 文件 (*.c)</translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation>在别处训练它的代码</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML 报告</translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation>图像保留在原处</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>在自己的程序中</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation>网络、曲线与错误</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNX 网络 (*.onnx)</translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation>单个文件，无需库</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Runs nearly everywhere</source>
        <translation>几乎处处可运行</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation>SVG 或 PDF：矢量与真实文字</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation>TFLite 网络 (*.tflite)</translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation>所有运行的曲线</translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation>供论文使用的网络图</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>立体</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation>包含所有图像的像素</translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation>交付前用你的十张图像检查</translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation>交付前用最多 100 张你的图像检查</translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation>cnndesk.load(…).predict(…)：输入数组，输出概率</translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation>先编译，并用最多 100 张你的图像检查</translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation>用于 TensorBoard，以及表格 (CSV)</translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation>单个网页，可在任何浏览器中离线打开</translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation>项目的副本位于 {path}。</translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation>选择新文件夹的位置</translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation>每个网络文件都会先在本机与此网络对照运行，然后才交付。</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>隐藏命令</translation>
    </message>
    <message>
        <source>It is still in training.</source>
        <translation>仍在训练中。</translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation>或全部存为一个文件</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation>另存为 .cnndesk…</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>保存：{0}</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>显示命令</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>导出使用</translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation>这是此项目自己的文件。请用“文件”菜单的“保存”。</translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation>网络尚未训练。训练后可用于其他程序。</translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation>还没有网络。请绘制网络或选择模板，并训练它。</translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation>正在写入并比较</translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation>无法在此检查：{reason}</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk 项目 (*{0})</translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation>已复制：将这些行粘贴到你的程序中</translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation>位于 {path}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>{run}, epoch {n}.</source>
        <translation>{run}，第 {n} 轮。</translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation>{size}，{n} 个文件</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation>所有词语…</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation> {n} 个回答改变：{right} 个变对，{wrong} 个变错。</translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation>全部见“内部”</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation>正在将 {moment} 与现在比较…</translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation>权重移动了多远</translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation>此后权重移动了多远</translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation>回答改变的图像</translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation>此后回答改变的图像</translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation>真实为 {label}。当时 {then}，现在 {now}。</translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation>差值的长度，相对于当时权重的长度</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation>特征图：当时与现在</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation>观察一张图像，以查看其当时与现在的特征图</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation>{block} 没有可比较的特征图。请选择一个卷积。</translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation>{block}，当时与现在：变化最大的特征图</translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation>为其长度的 {n:.0f} %</translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation>{n} 张{part}图像：{what} {moment}为 {then}，现在 {now}；损失 {a} → {b}。</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation>标签起点</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>不确定低于</translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation>低于此概率则类别不确定；随项目保存</translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation>达到此概率则图片具有该标签；随项目保存</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation>，已标记</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>，最佳</translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation>，仅供查看</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation>从此时刻继续开始新的运行，可更改设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation>导出为影片</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>从此处分叉</translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation>标记此时刻：将予以保留</translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation>后一时刻 (Shift+.)</translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation>前一时刻 (Shift+,)</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>训练的时刻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation>此时刻只保留了降低精度的权重：运行无法由此精确继续。标记时刻可完整保留。</translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation>将训练作为影片播放（在时间线上按 Space）</translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation>显示现在的网络 (Esc)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>时光机</translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation>{moment}，正在录制 {n} / {all}</translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation>有 {n} 个较早的时刻不显示：当时网络的模块不同，其权重与现在的模块不符。</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation>无法读取 {folder} 中的时刻：其列表已损坏。它们保持原样；新运行的时刻保存在旁边。</translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation>时光机无法写入时刻：{why}。</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation>此运行有 {n} 个时刻被略去：其文件已不存在。</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation>微调最后几个阶段</translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation>在没有这些特征图时微调</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>开始新的运行</translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation>权重为最佳的第 {n} 轮的权重。</translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation>再训练 {n} 轮</translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation>撤销此后的更改</translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation>回到最佳的第 {n} 轮的权重。</translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation>已完成 1 轮</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation>更改早停</translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation>更改优化器、学习率、批大小、轮数等</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation>验证图像连续这么多轮没有改善时结束运行。要改为其他数字：“更改…”中的“早停”。</translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation>第 {n} 轮，共 {of} 轮</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>图像 / 秒</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>损失，已平滑</translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation>关于训练的更多信息</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation>与{run} 没有差别：结果将相同。</translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation>在验证图像上：{0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>在本步结束时暂停 (F5)</translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation>每轮</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation>运行一个批次，然后暂停 (F6)</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation>运行到本轮结束，然后暂停 (Shift+F6)</translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation>每轮之后保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation>连续 {count}无改善时停止</translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation>立即停止 (Shift+F5)</translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation>项目还没有文件：请保存一次。在此之前，每轮之后会留存一份副本，即使崩溃也不会丢失。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation>图像就绪后训练。</translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation>改用种子 {n}</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>训练期间</translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation>每轮之后写入 {file}。</translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation>可以继续编辑。更改会在曲线上显示为标记。</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>所在轮次</translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation>批次 {n} / {of}</translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation>已查看 {n} / {of}</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation>已完成 {n} 轮</translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation>{n} / {of} 轮</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率, %</translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation>所有标签的 F1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>每个批次</translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation>运行 {n}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}，验证</translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation>将学习率设为 {rate:g} 并继续</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>显示模块</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>显示模块库</translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation>没有可学习的图像。请打开文件夹，或使用内置图像。</translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation>还没有网络。请将模块拖到画布上，或使用模板。</translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation>训练因程序错误而停止：{error}。</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>使用手写数字</translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation>{block} 不匹配。{why}</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation>回到最佳轮</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation>微调最后一个阶段</translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation>微调两个阶段</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>空出一个核心</translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation>移除不需要的特征图…</translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation>重置：以新权重重新开始</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>每个模块的时间</translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation>再训练 10 轮</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation>：本机上 {time}</translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation>应用到正在进行的训练</translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation>应用到训练</translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation>按现在的样子无法训练。</translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation>沿用权重</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation>还没有可训练的内容</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数值 (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以开始训练</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation>绘制的网络与正在训练的网络不同。</translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation>绘制的网络与训练过的网络不同。</translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation>图像就绪后即可开始训练。</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>约一秒</translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation>约 {n} 小时</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>约 {n} 分钟</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>约 {n} 秒</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation>{n} 张训练图像，{epochs} 轮</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>无法写入 {path}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation>{what}。曲线将显示在这里。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation>第一个位置 (Home)</translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation>最后一个位置 (End)</translation>
    </message>
    <message>
        <source>One position back</source>
        <translation>后退一个位置</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>前进一个位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation>每秒位置数</translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation>让窗口滑过输入 (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation>位置 {n} / {of}</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation>将 {n} 张加入训练图像</translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation>之后它可以说出图片上是什么。</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation>将更正的图片复制到项目旁边的文件夹，此后该文件夹属于训练图像；{source} 保持不变</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation>将更正的图片复制到训练图像的类别文件夹，并重新打开</translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation>将图片或文件夹拖到任意处。图片保留在原处。</translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation>将图片、文件夹或 zip 拖到这里。图片保留在原处。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>分类到文件夹…</translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation>识别之后网络已改变</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>剪贴板上没有图片。请复制一张，或选择文件。</translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation>图片上是什么？</translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation>用时 {s:.1f} 秒</translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation>粘贴的图片 {n}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count}</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} 等 {n} 张</translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation>其中 {n} 张是此网络的训练图像。网络对它们的回答不能说明网络有多好。</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation>输出的直方图</translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation>{0} 的值</translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation>网络：模板</translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation>可选：{names}。</translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation>可选：{range}。</translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation>按原样训练网络，并在匹配时各去掉一个模块训练一次。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation>以逗号分隔的值（{range}），或抽取范围：0.001..0.1</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation>再改变一项</translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation>改变此项</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>变化项</translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation>用 + 表示同时使用多个；none 表示不用。</translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation>每次去掉一个模块</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation>新内容即将显示</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation>网络和设置改为 {0} 的；可用“编辑”菜单的“撤销”撤回。</translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation>变化的只有种子和折：项目保持不变。</translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation>各一次运行：谁领先可能出于偶然。实验室会对每个训练多个种子，并说明是否如此。</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>将表格保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation>采用优胜者</translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation>采用 {0}</translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation>竞赛进行中</translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation>有一次运行结束后才有优胜者。</translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation>每个再训练五个种子</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>各轮的验证</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>验证, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation>均值，最低到最高</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>一次运行</translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation>{0} 最佳</translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation>所有视图显示的图像</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>正在观察 {0}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>无图像</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation>请在末端添加 Softmax 分类器：热力表示对其中一个类别的支持。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation>亮处表示像素的微小变化对该类别分数影响最大：即其梯度。</translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation>亮处表示用灰色遮住该区块会降低该类别的概率；先用大区块，再用小区块。</translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation>亮处表示模块的特征图支持该类别：每张特征图按其平均梯度计权。</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation>选择图像；热力会叠加在观察图像上。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation>Grad-CAM 需要一个通向输出的模块。显著性和遮挡适用于任何网络。</translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation>热力针对</translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation>热力叠加在图像上</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>在模块中</translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation>左为图像，右仅为热力</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>没有观察图像</translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation>尚未训练：热力显示的是随机权重的反应，没有意义。请先训练。</translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation>这里没有什么影响此值。请尝试其他模块或方法。</translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation>这里没有什么支持此类别。请尝试其他类别、模块或方法。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>热力的不透明度</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation>显示显著性</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>支持的类别</translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation>取用模板，训练它，再问它为何这样回答。</translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation>网络给出的是值而非类别：热力显示什么影响此输出。</translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation>网络没有输出</translation>
    </message>
    <message>
        <source>The network says</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation>带热力的观察图像</translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation>没有带特征图的卷积</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>没有可解释的内容</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation>热力支持的对象</translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation>Grad-CAM 在网络中查看的位置</translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation>采用当前的权重</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>输出 {n}</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>第 {r} 行，第 {c} 列：{v}</translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation>最可能的标签</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>预测的类别</translation>
    </message>
    <message>
        <source>the true class</source>
        <translation>真实的类别</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation>版本、机器信息和日志的最后几行已复制到剪贴板。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation>工作区的视图，从左到右</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation>更改数据设置</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>更改训练设置</translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation>采用图像的均值和标准差</translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation>此项目的图像已不在 {0}。请选择它们现在的位置，或将其放到项目旁边后重新打开。</translation>
    </message>
    <message>
        <source>The images of this project are on another computer, {0}. It was not asked for them, since it would learn who opens the project. Choose the images to open them.</source>
        <translation>此项目的图像在另一台计算机 {0} 上。未向其请求，因为那会让它知道谁打开了项目。请选择图像以打开。</translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation>{n} 处更正与这些图像不符。见“编辑”菜单的“图像更改”。第一处： </translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>缩放到 100 % (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation>1 为灰度，3 为彩色。</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation>以上限截止的 ReLU，使值不会无限增长。用于 MobileNetV2 和 EfficientNet-Lite（Howard 等，2017）。</translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation>更新版 cnndesk 的模块。</translation>
    </message>
    <message>
        <source>A free drawing has no word in lessons; they know one upright or level stroke on a blank pad.</source>
        <translation>课程中没有表示自由绘画的指令;只能表示在空白画板上画一条竖线或横线。</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation>可自行学习让多少负值通过的 Leaky ReLU。</translation>
    </message>
    <message>
        <source>A moment within an epoch has no word in lessons; they know the ends of epochs.</source>
        <translation>课程中没有表示一轮中间时刻的指令;只能表示各轮的结束。</translation>
    </message>
    <message>
        <source>A network with more filters, or one more convolution, may learn more.</source>
        <translation>滤波器更多或多一个卷积的网络可能学到更多。</translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation>圆滑的 ReLU，永不完全到零。</translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation>由直线构成的 Sigmoid：远离零处恰为 0 和 1。</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation>平滑的 ReLU：每个值乘以自身的 Sigmoid（也称 swish）。</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation>平滑的 ReLU：每个值乘以正态随机数小于它的概率。</translation>
    </message>
    <message>
        <source>A step has one comparison. Press “Next step” before you put another together.</source>
        <translation>一个步骤只有一个比较。准备另一个比较之前,请先按“下一步”。</translation>
    </message>
    <message>
        <source>A training that is paused has no word in lessons. Let it come to its end.</source>
        <translation>课程中没有表示暂停训练的指令。请让训练进行到结束。</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>AVX-512 with bfloat16</source>
        <translation>AVX-512，含 bfloat16</translation>
    </message>
    <message>
        <source>AVX2</source>
        <translation>AVX2</translation>
    </message>
    <message>
        <source>Accuracy: {0}.</source>
        <translation>准确率：{0}。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation>添加 Softmax</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>添加图像输入</translation>
    </message>
    <message>
        <source>Add an image input or take a template.</source>
        <translation>请添加图像输入或取用模板。</translation>
    </message>
    <message>
        <source>Add one and connect it to the first block.</source>
        <translation>请添加一个并连接到第一个模块。</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>添加 {what}</translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation>添加在底部和右侧。</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation>加到方差上，以免恒定的通道造成问题。</translation>
    </message>
    <message>
        <source>Adding {block} has no word in lessons. Draw it before the recording begins.</source>
        <translation>课程中没有表示添加 {block} 的指令。请在录制开始前画好。</translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation>在末尾添加部分位于外侧的窗口，而不是舍弃多余的行（ceil 模式）。</translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation>给每张特征图加上一个学到的数。</translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation>给每个单元加上一个学到的数。</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation>将各输入逐值相加；所有输入的形状必须相同。用“相加”连接的跳跃连接使很深的网络也能学习（He 等，2016）。</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation>将各输入逐值相加；即残差网络中的跳跃连接。</translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation>训练时给每个值加上正态分布的噪声。网络由此学会忽略小的扰动；训练之外不起作用。</translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation>训练时加入随机噪声。</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation>在每张特征图四周添加零的行和列。滑过的窗口便能像其他像素一样频繁地覆盖边缘像素。</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation>在图像四周添加零的行和列。</translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation>将每个窗口的值相加。它统计某个模式的总量，而平均池化给出每个像素的量。</translation>
    </message>
    <message>
        <source>All convolutional</source>
        <translation>全卷积</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>从左到右排列</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>从上到下排列</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation>恢复最佳</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>平衡类别</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>平衡类别</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>最佳轮依据</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation>将一张图像的所有值调整为均值 0、标准差 1，再用学到的数缩放和平移每个通道。与批归一化不同，训练时和训练后的做法相同。</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation>在批次内将每个通道调整为均值 0、标准差 1，训练更快。</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation>在一个批次的图像上将每个通道调整为均值 0、标准差 1，再用学到的数缩放和平移。训练之外使用滑动平均代替批次统计。</translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation>将每张图像的值调整为均值 0、标准差 1，与批次无关。</translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation>将每张图像的通道组调整为均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation>将一张图像的通道组调整为均值 0、标准差 1，再用学到的数缩放和平移每个通道。在内存只允许小批次时效果好。</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation>每一轮随机地稍微改变图像，或添加更多图像。</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation>每一轮随机地稍微改变图像，将权重拉向零，或添加更多图像。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation>请检查测试图像是否以其他方式拍摄，或验证图像是否与训练图像近似重复。应引用的是测试准确率。</translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation>请检查这两个类别在训练或验证图像中是否互换了位置。</translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation>选择设置</translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Connect {a} to {b}</source>
        <translation>将 {a} 连接到 {b}</translation>
    </message>
    <message>
        <source>Connect {what}</source>
        <translation>连接 {what}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Conv 2-D</source>
        <translation>二维卷积</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Convolutions only: strides instead of pooling, one map per class instead of a head.</source>
        <translation>只有卷积：以步幅代替池化，每个类别一张特征图，没有分类头。</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>计入填充</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut fewer rows and columns.</source>
        <translation>请少裁掉一些行和列。</translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation>不裁切</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation>裁掉每张特征图边缘的行和列。可用来在合并前使两个分支大小一致。</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation>裁掉边缘的行和列。</translation>
    </message>
    <message>
        <source>Cutting {numbers} leaves nothing of {size}.</source>
        <translation>裁掉 {numbers} 后，{size} 就什么也不剩。</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>删除 {what}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>扩张率</translation>
    </message>
    <message>
        <source>Disconnect {a} from {b}</source>
        <translation>断开 {a} 与 {b}</translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation>卷积核各单元之间的距离；1 为普通卷积。</translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation>将每个值除以同一位置相邻通道的平方之幂。AlexNet 和 GoogLeNet 在批归一化出现之前使用；其中没有可学习的部分。</translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation>将每个值除以相邻通道的活跃程度。</translation>
    </message>
    <message>
        <source>Drag a link to it from the block that should feed it.</source>
        <translation>请从应为其供给的模块拖一条连线过来。</translation>
    </message>
    <message>
        <source>Drag another link to it.</source>
        <translation>请再拖一条连线过来。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>再制 {what}</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each image of the data has a value, but {block} ({name}) learns {task}.</source>
        <translation>数据的每张图像有一个值，但 {block}（{name}）学习的是{task}。</translation>
    </message>
    <message>
        <source>Each image of the data has one class, but {block} ({name}) learns {task}.</source>
        <translation>数据的每张图像有一个类别，但 {block}（{name}）学习的是{task}。</translation>
    </message>
    <message>
        <source>Each image of the data may have several labels, but {block} ({name}) learns {task}.</source>
        <translation>数据的每张图像可有多个标签，但 {block}（{name}）学习的是{task}。</translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation>每个单元将所有输入乘以各自的权重后相加。在这里，图像各处发现的模式被放在一起权衡。</translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation>每个单元是所有输入的加权和。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>End it with Softmax for classes, Multi-label for labels or Regression for values.</source>
        <translation>末端：类别用 Softmax，标签用多标签，值用回归。</translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation>以最佳轮的权重结束。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Exclude {what}</source>
        <translation>排除 {what}</translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation>额外的行、列</translation>
    </message>
    <message>
        <source>Extra rows, columns {output_padding} are not smaller than the stride {stride}.</source>
        <translation>额外的行、列 {output_padding} 不小于步幅 {stride}。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation>对每个通道单独滤波；计算量小，通常后接 1×1 二维卷积。</translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation>固定滤波器</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Fold {what}</source>
        <translation>折叠 {what}</translation>
    </message>
    <message>
        <source>Freeze {what}</source>
        <translation>冻结 {what}</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Gaussian blur 3×3</source>
        <translation>高斯模糊 3×3</translation>
    </message>
    <message>
        <source>Gaussian blur 5×5</source>
        <translation>高斯模糊 5×5</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>高斯噪声</translation>
    </message>
    <message>
        <source>Give both branches equally many filters, or join them with Concatenate.</source>
        <translation>请使两个分支的滤波器数量相同，或用“拼接”连接。</translation>
    </message>
    <message>
        <source>Give the block before it one unit per {noun}.</source>
        <translation>请使前一模块的单元数与{noun}数相同。</translation>
    </message>
    <message>
        <source>Give the network {0}.</source>
        <translation>请使网络有{0}。</translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation>将输入作为估计值输出。训练减小与正确值之差的平方均值。</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>全局平均</translation>
    </message>
    <message>
        <source>Global max</source>
        <translation>全局最大</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good, after it went back once</source>
        <translation>良好，但曾回退一次</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>组归一化</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>按阶段编组</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <translation>将 {what} 编组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Guessing comes to {0}.</source>
        <translation>随机猜测可达 {0}。</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>硬 Sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>硬 Swish</translation>
    </message>
    <message>
        <source>Has seen 1.3 million photographs; learns new classes from a few pictures of each.</source>
        <translation>见过 130 万张照片；每个新类别只需几张图片即可学会。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation>窗口每次移动的距离；2 会使尺寸减半。</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation>求和的相邻通道数，包括自身。</translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation>特征图放大的倍数。</translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation>保留上一步的多少。</translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation>滑动平均跟随批次变化的快慢。</translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation>直线的斜度：MobileNetV3 中为 1/6，ONNX 中未说明时为 0.2。</translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation>训练前权重的抽取方式；He 适合 ReLU，Glorot 适合 tanh。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation>用直线模拟 SiLU。曲线几乎相同，无需指数运算（MobileNetV3，Howard 等，2019）。</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation>插入全连接</translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation>插入全局平均</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>插入 {what}</translation>
    </message>
    <message>
        <source>It has learned its images</source>
        <translation>已学会其图像</translation>
    </message>
    <message>
        <source>It is ready for use.</source>
        <translation>可以使用了。</translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation>仍在学习</translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation>停留在猜测水平</translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation>正在死记硬背</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation>保留正值，将负值平滑地弯向 −α。输出的均值比 ReLU 更接近零（Clevert 等，2015）。</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation>保留正值，将负值乘以斜率。斜率是学到的，每个通道一个（He 等，2015）。</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation>保留正值，将负值乘以一个小斜率。即使单元对所有图像都为负，也仍能学习。</translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation>避免除数为零。</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation>保留每个窗口的最大值，从而缩小特征图。</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation>保留每个窗口的最大值。特征图变小，图像的小位移影响减弱。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, OpenMP, {threads} threads</source>
        <translation>计算内核 {name}，每次 {n} 个浮点数，OpenMP，{threads} 个线程</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, built without OpenMP</source>
        <translation>计算内核 {name}，每次 {n} 个浮点数，未用 OpenMP 构建</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation>相对图像均值的最大变化，0.2 即 80 到 120 %。</translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation>最大变化，以最大亮度的比例表示。</translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation>最大的放大或缩小，0.1 即最多 10 %。</translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation>各方向的最大平移，以边长的比例表示；移入部分为黑色。</translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation>向两侧的最大旋转角度，单位为度。</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation>将所有值排成一行，供全连接模块使用。</translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation>将所有值排成一行：逐行、逐像素、逐通道。全连接模块会自行展平；这里可以看到这一过程。</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leaving out just these images has no word in lessons; they can keep classes that follow each other, and the first images of each to train on.</source>
        <translation>课程中没有表示恰好排除这些图像的指令;只能保留连续的类别,以及每个类别中最前面的训练图像。</translation>
    </message>
    <message>
        <source>Let the settings, the rate above all, be chosen for these images.</source>
        <translation>请让设置（尤其是学习率）按这些图像自动选择。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation>类似 ReLU，但让一小部分负值通过。</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation>类似 ReLU，负值沿平滑曲线降到 −α。</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>局部响应归一化</translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation>请查看这些图像，更正或排除其中的错误，训练图像也一样。</translation>
    </message>
    <message>
        <source>Look whether the pictures of a class have something in common that can be seen at this size, and whether they are in the right classes. Or lower the rate.</source>
        <translation>请查看同一类别的图片在此尺寸下是否有看得见的共同点，以及类别是否正确。或降低学习率。</translation>
    </message>
    <message>
        <source>Look whether the table names the right pictures, and whether what it says of them can be seen at this size. Or lower the rate.</source>
        <translation>请查看表格所指的图片是否正确，以及所述内容在此尺寸下能否看到。或降低学习率。</translation>
    </message>
    <message>
        <source>Looking at sizes</source>
        <translation>正在查看尺寸</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>正在查找图像</translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation>用学到的滤波器放大特征图：带步幅卷积的逆向。</translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation>将每张特征图变为一个数：最大值。</translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation>将每张特征图变为一个数：均值。</translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation>重复每个像素以放大图像。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Measured on {count}, the true validation accuracy lies between {low:.0f} and {high:.0f} % (at 95 %).</source>
        <translation>基于 {count}测得，真实的验证准确率在 {low:.0f} 到 {high:.0f} % 之间（95 % 置信）。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation>混合精度以 16 位数做乘法，较新的处理器快一倍；求和、权重及其他一切仍为 32 位。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation>更多图像最有帮助；每一轮随机地稍微改变图像也有帮助；若左右含义相同，镜像（翻转）亦然。</translation>
    </message>
    <message>
        <source>Most validation images of “{one}” are taken for “{other}”, and the other way round.</source>
        <translation>“{one}”的多数验证图像被误判为“{other}”，反之亦然。</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>移入一个组</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>移动 {what}</translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation>多标签</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation>将每个值乘以自身的 Sigmoid。曲线平滑，略低于零，也称 swish。</translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation>将每个值乘以正态分布中位于其下的比例。ReLU 的平滑近亲，用于 Transformer（Hendrycks 与 Gimpel，2016）。</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation>将各输入逐值相乘；一个可以作为另一个的门控。</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation>将各输入逐值相乘；1×1 像素的输入作用于整张特征图。以 Sigmoid 结尾的分支由此可按像素或按整个通道开关另一分支（squeeze and excitation，Hu 等，2018）。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation>必须能整除通道数。</translation>
    </message>
    <message>
        <source>Mute {what}</source>
        <translation>屏蔽 {what}</translation>
    </message>
    <message>
        <source>NEON with bfloat16</source>
        <translation>NEON，含 bfloat16</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov 动量</translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation>没有已结束的运行。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation>每个输入通道的滤波器数量。</translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation>产生的特征图数量。</translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation>输出数量。</translation>
    </message>
    <message>
        <source>Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the network is sure that they are of another class than their label says.</source>
        <translation>{n:,} 张验证图像中 {mistakes:,} 张判错；其中 {doubtful:,} 张，网络确信其类别与标签不同。</translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation>窗口的每个单元格对应一个数。</translation>
    </message>
    <message>
        <source>Only the image: draw the rest yourself.</source>
        <translation>只有图像：其余自行绘制。</translation>
    </message>
    <message>
        <source>Open {0} (O) to connect a block in it.</source>
        <translation>打开 {0}（O）以连接其中的模块。</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>展开 {what}</translation>
    </message>
    <message>
        <source>Opening other images has no word in lessons. Open them before the recording.</source>
        <translation>课程中没有表示打开其他图像的指令。请在录制前打开。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pads {numbers} cut off the whole output.</source>
        <translation>填充 {numbers} 会裁掉全部输出。</translation>
    </message>
    <message>
        <source>Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.</source>
        <translation>成对的 3×3 卷积，中间为池化；适合首次尝试小照片。</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>粘贴 {what}</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>平台期系数</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>平台期耐心值</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Processor {name}, {n} cores</source>
        <translation>处理器 {name}，{n} 个核心</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation>将每个权重拉向零；防止死记硬背。</translation>
    </message>
    <message>
        <source>Put a Fully connected block before it, with one unit per {noun}.</source>
        <translation>请在其前放一个全连接模块，单元数与{noun}数相同。</translation>
    </message>
    <message>
        <source>Put {0} in its place</source>
        <translation>换成 {0}</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation>将各输入的特征图依次排在一起。</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation>将各输入的特征图依次排在一起；高和宽必须一致。其后的模块能看到每个分支的发现。</translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation>开始时从零提高学习率。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Relabel {what}</source>
        <translation>重新标注 {what}</translation>
    </message>
    <message>
        <source>Relabel {what} as {label}</source>
        <translation>将 {what} 标注为 {label}</translation>
    </message>
    <message>
        <source>Relabelling images has no word in lessons. Relabel before the recording begins.</source>
        <translation>课程中没有表示更改图像标签的指令。请在录制开始前更改。</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>移除 {what}</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>重命名 {what}</translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation>重复每个像素以放大特征图。无需学习；其后的卷积会使方块变平滑。</translation>
    </message>
    <message>
        <source>Replace the network</source>
        <translation>替换网络</translation>
    </message>
    <message>
        <source>Replace {a} by {b}</source>
        <translation>用 {b} 替换 {a}</translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation>用最大值代替每张特征图，每个通道一个数。它表明某个模式是否出现在图像的任意位置。</translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation>用均值代替每张特征图，每个通道一个数。网络的其余部分从此不再依赖图像尺寸。</translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation>用每个窗口的均值代替该窗口，从而缩小特征图。</translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation>用每个窗口中各值的均值代替该窗口；除非另行指定，填充不计入。特征图会变小、变平滑。</translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation>用窗口中各值之和代替该窗口。</translation>
    </message>
    <message>
        <source>Revert {what}</source>
        <translation>还原 {what}</translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation>沿直线从 0 升到 1，两侧保持不变。在 MobileNetV3 中用于通道门控，无需指数运算（Howard 等，2019）。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation>将 ReLU 的拐角变圆。其斜率为 Sigmoid，因此处处不会完全平坦。</translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation>每侧添加的零的行数和列数。</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>SSE4.2</source>
        <translation>SSE4.2</translation>
    </message>
    <message>
        <source>Saying the same of every image would be about as good.</source>
        <translation>对每张图像给出相同回答也差不多同样好。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>将扩张率设为 1</translation>
    </message>
    <message>
        <source>Set image size to {0}</source>
        <translation>将图像尺寸设为 {0}</translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation>将填充设为 “same”</translation>
    </message>
    <message>
        <source>Set parameters</source>
        <translation>设置参数</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>将{0}</translation>
    </message>
    <message>
        <source>Set {block} to {size}, or fit the images to the network.</source>
        <translation>请将 {block} 设为 {size}，或使图像适配网络。</translation>
    </message>
    <message>
        <source>Set {name} of {what} to {value}</source>
        <translation>将 {what} 的{name}设为 {value}</translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation>每个训练步随机将一部分值置零，并放大其余的值。训练之外不起作用。网络由此学会不依赖个别单元。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation>将负值置零，其余保持不变。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation>将负值置零，其余保持不变。没有这样的弯折，再多层也不比一层强。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation>将负值置零，将大值限制在上限，通常为 6。</translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation>每个训练步随机将整张特征图置零。相邻像素的信息几乎相同，只丢弃单个像素作用不大。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation>左右镜像的图像所占的比例。</translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation>被关闭的特征图所占的比例。</translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation>训练时将正确类别的这一比例分摊到所有类别。</translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation>被关闭的值所占的比例。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation>缩短过长的步，使数值不致失控。</translation>
    </message>
    <message>
        <source>Show health</source>
        <translation>显示健康状况</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示图像</translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation>显示错误</translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation>每个类别出现的次数相同，无论其图像多少。</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation>由直线构成的 SiLU：曲线几乎相同，计算省得多。</translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation>黑色方块的边长，以较短边的比例表示。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation>每个滤波器的大小。</translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation>让给定的矩阵滑过每个通道：边缘、模糊、锐化，或自定的数。</translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation>让你选定的矩阵滑过每个通道并将乘积求和。无需学习：边缘检测器立刻就能显示边缘。</translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation>让学到的滤波器滑过图像；每个产生一张特征图。</translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation>让一个小滤波器在每个通道上单独滑动。其后的 1×1 卷积混合各通道，乘法次数远少于完整卷积。</translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation>让小滤波器滑过图像。每个滤波器产生一张特征图，其模式出现在哪里，哪里就亮。</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>小型 ResNet</translation>
    </message>
    <message>
        <source>Small VGG</source>
        <translation>小型 VGG</translation>
    </message>
    <message>
        <source>Small classes may come off badly; balancing shows every class equally often.</source>
        <translation>小类别可能吃亏；平衡会使每个类别出现的次数相同。</translation>
    </message>
    <message>
        <source>So few could come out so by chance. Add images, or set more aside for validation.</source>
        <translation>数量这么少，可能出于偶然。请添加图像，或多留出一些用于验证。</translation>
    </message>
    <message>
        <source>So this says little about the network. Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>因此这说明不了网络的好坏。请以更低的学习率重新训练，或让程序为这些图像选择设置。</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Some labels may be wrong</source>
        <translation>有些标签可能有误</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>空间 Dropout</translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation>将通道分成若干组，分别滤波。</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation>将每个值压缩到 0 和 1 之间。</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation>将每个值压缩到 0 和 1 之间。远离零处曲线平坦，深层网络因此学得慢。</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation>将每个值压缩到 −1 和 1 之间，0 仍为 0。最早的 LeNet 的激活函数；与 Sigmoid 一样，远离零处平坦。</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation>将每个值压缩到 −1 和 1 之间。</translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation>将每个输入值乘以学到的小滤波器，印到更大的特征图上并累加。可抵消同步幅卷积的缩小。</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation>高斯噪声的标准差，以整个取值范围的比例表示。</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>噪声的标准差。</translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation>请以更低的学习率重新开始；在其前加批归一化或使用 Leaky ReLU 可防止此问题。</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>下降间隔</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>下降系数</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation>验证损失连续这么多轮没有改善后停止。</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation>求和池化</translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation>训练时随机关闭单元，避免依赖其中任何一个。</translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation>训练时随机关闭整张特征图。</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>撤回 {what}</translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation>接收一张图像，即高 × 宽 × 通道的数组，像素为 0 到 255。缩放将其变到便于训练的范围。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>The curves show no fault</source>
        <translation>曲线没有问题</translation>
    </message>
    <message>
        <source>The data has {count}, but the network gives {n}.</source>
        <translation>数据有 {count}，但网络给出 {n} 个。</translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation>分类网络的末端：每个类别一个概率，总和为 1。</translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation>估计数值的网络的末端。</translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation>标签网络的末端：每个标签一个独立的概率。</translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation>最高学习率。</translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation>图像：高 × 宽 × 通道，像素为 0 到 255。</translation>
    </message>
    <message>
        <source>The images are {size}, but {block} takes {wanted}.</source>
        <translation>图像为 {size}，但 {block} 接收 {wanted}。</translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation>输出的最大值。</translation>
    </message>
    <message>
        <source>The loss shot up</source>
        <translation>损失骤升</translation>
    </message>
    <message>
        <source>The loss was still falling in the last of {0}.</source>
        <translation>损失在 {0}的最后仍在下降。</translation>
    </message>
    <message>
        <source>The network has no image input.</source>
        <translation>网络没有图像输入。</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>网络没有输出。</translation>
    </message>
    <message>
        <source>The network has {n} outputs: {names}.</source>
        <translation>网络有 {n} 个输出：{names}。</translation>
    </message>
    <message>
        <source>The network is empty.</source>
        <translation>网络是空的。</translation>
    </message>
    <message>
        <source>The network of CNN Explainer: ten maps in each convolution, easy to look through.</source>
        <translation>CNN Explainer 的网络：每个卷积十张特征图，易于看透。</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation>数值增长失控</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went on with {scale:g} times the learning rate.</source>
        <translation>数值在第 {step} 步增长失控：已回到第 {epoch} 轮，并以 {scale:g} 倍的学习率继续。</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at the start, it went on with {scale:g} times the learning rate.</source>
        <translation>数值在第 {step} 步增长失控：已回到起点，并以 {scale:g} 倍的学习率继续。</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds once</source>
        <translation>数值曾一度增长失控</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>相同的种子得到相同的数值。</translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation>测试图像比验证图像更难</translation>
    </message>
    <message>
        <source>The training loss had come down to {least:.3g} and is {now:.3g} now.</source>
        <translation>训练损失曾降到 {least:.3g}，现在是 {now:.3g}。</translation>
    </message>
    <message>
        <source>The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is {train:.3g}.</source>
        <translation>验证损失曾为 {least:.3g}，已升至 {now:.3g}；训练损失为 {train:.3g}。</translation>
    </message>
    <message>
        <source>There are no validation images, so nothing says how it does on others. Add images, or set some aside.</source>
        <translation>没有验证图像，因此无从知道对其他图像的表现。请添加图像，或留出一些。</translation>
    </message>
    <message>
        <source>There are {n:.0f} training images a class.</source>
        <translation>每个类别有 {n:.0f} 张训练图像。</translation>
    </message>
    <message>
        <source>This augmentation has no word in lessons; they know “none” and “shift”.</source>
        <translation>课程中没有表示这种数据增强的指令;只能表示“none”和“shift”。</translation>
    </message>
    <message>
        <source>This block needs a newer cnndesk.</source>
        <translation>此模块需要更新版的 cnndesk。</translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation>此模块由更新版的 cnndesk 创建，将原样保留和保存。</translation>
    </message>
    <message>
        <source>This zooming has no word in lessons; they know zooming in until numbers are written, and out to the whole image.</source>
        <translation>课程中没有表示这种缩放的指令;只能表示放大到出现数字,以及缩小到整幅图像。</translation>
    </message>
    <message>
        <source>Three residual blocks: shortcuts around convolutions let deep networks learn.</source>
        <translation>三个残差块：绕过卷积的跳跃连接使深层网络能够学习。</translation>
    </message>
    <message>
        <source>TinyVGG</source>
        <translation>TinyVGG</translation>
    </message>
    <message>
        <source>Too few validation images to say</source>
        <translation>验证图像太少，无法判断</translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation>数据太少：正在死记硬背</translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>请以更低的学习率重新训练，或让设置按这些图像选择。</translation>
    </message>
    <message>
        <source>Train longer: {n} epochs.</source>
        <translation>训练更久：{n} 轮。</translation>
    </message>
    <message>
        <source>Train {n} epochs</source>
        <translation>训练 {n} 轮</translation>
    </message>
    <message>
        <source>Training needs exactly one: delete the others.</source>
        <translation>训练只需一个：请删除其余的。</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>转置卷积</translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation>将每个类别的一个数变为总和为 1 的概率。训练减小交叉熵：正确类别概率的负对数。</translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation>将每个标签的一个数变为独立的概率。一张图像可以有多个标签；训练减小二元交叉熵。</translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation>两个类别似乎互换了</translation>
    </message>
    <message>
        <source>Two convolutions and three fully connected blocks; reads handwritten digits in seconds.</source>
        <translation>两个卷积和三个全连接模块；几秒钟即可识别手写数字。</translation>
    </message>
    <message>
        <source>Unfreeze {what}</source>
        <translation>解冻 {what}</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <translation>取消编组 {what}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation>单元已死亡</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>未知模块</translation>
    </message>
    <message>
        <source>Unmute {what}</source>
        <translation>取消屏蔽 {what}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Update cnndesk, or replace this “{type}” by a block that this version has.</source>
        <translation>请更新 cnndesk，或将“{type}”换成此版本具有的模块。</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>上采样</translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation>使用 1 组</translation>
    </message>
    <message>
        <source>Use 1 group or a divisor of {channels}.</source>
        <translation>请使用 1 组或 {channels} 的约数。</translation>
    </message>
    <message>
        <source>Use a divisor of {channels}, such as {fitting}.</source>
        <translation>请使用 {channels} 的约数，例如 {fitting}。</translation>
    </message>
    <message>
        <source>Use a multiple of {groups} filters, or 1 group.</source>
        <translation>请使用 {groups} 的倍数个滤波器，或 1 组。</translation>
    </message>
    <message>
        <source>Use at most {fits}.</source>
        <translation>最多使用 {fits}。</translation>
    </message>
    <message>
        <source>Use decay {decay:g}</source>
        <translation>使用衰减 {decay:g}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Use padding “same” and equal strides on both branches, or pool the larger one.</source>
        <translation>请在两个分支上使用填充 “same” 和相同的步幅，或对较大的做池化。</translation>
    </message>
    <message>
        <source>Use padding “same” or a {noun} of at most {largest}.</source>
        <translation>请使用填充 “same”，或{noun}最大为 {largest}。</translation>
    </message>
    <message>
        <source>Use pads smaller than the window, or padding “same”.</source>
        <translation>请使用小于窗口的填充，或填充 “same”。</translation>
    </message>
    <message>
        <source>Use rate {rate:g}</source>
        <translation>使用学习率 {rate:g}</translation>
    </message>
    <message>
        <source>Use smaller pads or padding “same”.</source>
        <translation>请使用更小的填充，或填充 “same”。</translation>
    </message>
    <message>
        <source>Use {fits}</source>
        <translation>使用 {fits}</translation>
    </message>
    <message>
        <source>Use {groups}</source>
        <translation>使用{groups}</translation>
    </message>
    <message>
        <source>Use {more} filters</source>
        <translation>使用 {more} 个滤波器</translation>
    </message>
    <message>
        <source>Use {noun} {size}</source>
        <translation>将{noun}设为 {size}</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>变化图像</translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation>很小的负值变为此数的相反数。</translation>
    </message>
    <message>
        <source>Waits until {block} fits.</source>
        <translation>等待 {block} 匹配。</translation>
    </message>
    <message>
        <source>Waits until {block} is connected.</source>
        <translation>等待 {block} 连接。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Watching a picture that is none of the data has no word in lessons. Watch one of the images of the data.</source>
        <translation>课程中没有表示观察数据之外图片的指令。请观察数据中的一幅图像。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>What it sees in training it knows, other images less well.</source>
        <translation>训练中见过的能认出，其他图像则差一些。</translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation>负值所乘的数。</translation>
    </message>
    <message>
        <source>What the Lab has put together has no word in lessons. They can vary settings of the training, augment and template, over up to 20 seeds, in 60 runs.</source>
        <translation>课程中没有表示实验室中这种组合的指令。可以改变训练设置、augment 和 template,最多 20 个种子、60 次运行。</translation>
    </message>
    <message>
        <source>What the Lab has tried has no word in lessons. Vary less in it.</source>
        <translation>课程中没有表示实验室所试内容的指令。请减少要改变的内容。</translation>
    </message>
    <message>
        <source>What was trained before the recording is not in the lesson: its learners begin with a new network. Let them train in it.</source>
        <translation>录制之前的训练不在课程中:学习者从新的网络开始。请让他们在课程中训练。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With pads {numbers} a window {size} would lie outside the image.</source>
        <translation>填充 {numbers} 时，窗口 {size} 会位于图像之外。</translation>
    </message>
    <message>
        <source>You are back at now, so the step gets no line for the other moment: in the end nothing would show that it was looked at. Press “Next step” while you are there; the next step begins with now by itself.</source>
        <translation>已回到现在,所以这一步骤没有另一时刻的行:最后没有任何内容能表明看过它。请在那一时刻按“下一步”;下一步骤会自动从现在开始。</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>零填充</translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation>填充的零也算作值：边缘处的均值会偏小。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>正在添加</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>asking what moves each class</source>
        <translation>询问什么影响各类别</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>方框模糊</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>choosing a threshold</source>
        <translation>正在选择阈值</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>正在上升</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>comparing with random concepts</source>
        <translation>与随机概念比较</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>copying pixels</source>
        <translation>正在复制像素</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>dilation {n}</source>
        <translation>扩张率 {n}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>edges, 4 neighbours</source>
        <translation>边缘，4 邻域</translation>
    </message>
    <message>
        <source>edges, 8 neighbours</source>
        <translation>边缘，8 邻域</translation>
    </message>
    <message>
        <source>edges, diagonal</source>
        <translation>边缘，对角</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>正在估计</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>finding out what “not sure” is</source>
        <translation>确定何为“不确定”</translation>
    </message>
    <message>
        <source>finding the directions of largest variance</source>
        <translation>寻找方差最大的方向</translation>
    </message>
    <message>
        <source>finding the main directions</source>
        <translation>寻找主方向</translation>
    </message>
    <message>
        <source>fixed mean, std</source>
        <translation>fixed mean, std</translation>
    </message>
    <message>
        <source>floor −{n}</source>
        <translation>下限 −{n}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>正在交付</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>高 × 宽</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>installed with Python</source>
        <translation>随 Python 安装</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>learned slope</source>
        <translation>学得的斜率</translation>
    </message>
    <message>
        <source>learning the background</source>
        <translation>学习背景</translation>
    </message>
    <message>
        <source>learning what is background</source>
        <translation>学习什么是背景</translation>
    </message>
    <message>
        <source>listing images</source>
        <translation>列出图像</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>looking at an image</source>
        <translation>查看一张图像</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>查看图像</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>正在查看图像</translation>
    </message>
    <message>
        <source>looking at the units</source>
        <translation>查看单元</translation>
    </message>
    <message>
        <source>looking at their parts</source>
        <translation>查看其各部分</translation>
    </message>
    <message>
        <source>looking closer</source>
        <translation>仔细查看</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>正在查找图片</translation>
    </message>
    <message>
        <source>making batches</source>
        <translation>生成批次</translation>
    </message>
    <message>
        <source>map {n} of {block}</source>
        <translation>{block} 的特征图 {n}</translation>
    </message>
    <message>
        <source>mean 0, std 1</source>
        <translation>均值 0，标准差 1</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>measuring PyTorch</source>
        <translation>测量 PyTorch</translation>
    </message>
    <message>
        <source>mixed: 16 and 32 bits</source>
        <translation>混合：16 和 32 位</translation>
    </message>
    <message>
        <source>momentum {n}</source>
        <translation>动量 {n}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>muted: passes its input on</source>
        <translation>已屏蔽：输入直通</translation>
    </message>
    <message>
        <source>newer cnndesk</source>
        <translation>更新版 cnndesk</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>无输入</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>normal, 0.05</source>
        <translation>正态，0.05</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>尚未计时</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing left of {size}</source>
        <translation>{size} 什么也不剩</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>one after the other, {n} threads</source>
        <translation>逐个进行，{n} 个线程</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>输出 {0}</translation>
    </message>
    <message>
        <source>over all inputs n</source>
        <translation>对所有输入 n 求和</translation>
    </message>
    <message>
        <source>over channels c and kernel cells i, j; s is the stride</source>
        <translation>对通道 c 和卷积核单元 i、j 求和；s 为步幅</translation>
    </message>
    <message>
        <source>over kernel cells i, j; s is the stride</source>
        <translation>对卷积核单元 i、j 求和；s 为步幅</translation>
    </message>
    <message>
        <source>over matrix cells i, j; s is the stride</source>
        <translation>对矩阵单元 i、j 求和；s 为步幅</translation>
    </message>
    <message>
        <source>over n channels around</source>
        <translation>对周围 n 个通道求和</translation>
    </message>
    <message>
        <source>over the whole map</source>
        <translation>遍及整张特征图</translation>
    </message>
    <message>
        <source>over {n} channels</source>
        <translation>跨 {n} 个通道</translation>
    </message>
    <message>
        <source>over {plane}</source>
        <translation>遍及 {plane}</translation>
    </message>
    <message>
        <source>padded input {0}</source>
        <translation>填充后的输入 {0}</translation>
    </message>
    <message>
        <source>pads too large</source>
        <translation>填充过大</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>每张图像</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation>像素，高 × 宽</translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation>像素：上、下、左、右</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>读取图像</translation>
    </message>
    <message>
        <source>reading images as the project will</source>
        <translation>按项目的方式读取图像</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>reading the path</source>
        <translation>读取路径</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>平台期降低</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>searching for what excites {block}</source>
        <translation>搜索激活 {block} 的内容</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>slope {n}</source>
        <translation>斜率 {n}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>独立版</translation>
    </message>
    <message>
        <source>step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>stride {n}</source>
        <translation>步幅 {n}</translation>
    </message>
    <message>
        <source>taking values apart</source>
        <translation>拆解各值</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>the loss along the path</source>
        <translation>沿路径的损失</translation>
    </message>
    <message>
        <source>the loss around it</source>
        <translation>周围的损失</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>正在计时</translation>
    </message>
    <message>
        <source>to one row</source>
        <translation>展成一行</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>too many extra rows</source>
        <translation>额外的行过多</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>上、下、左、右</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation>valid：窗口保持在图像内。same：四周补零，尺寸不变。</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>with its neighbour</source>
        <translation>与相邻模块一起</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>writing logs</source>
        <translation>正在写入日志</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>{0} in it is selected</source>
        <translation>其中已选中 {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选中 {0}</translation>
    </message>
    <message>
        <source>{0}, folded group</source>
        <translation>{0}，已折叠的组</translation>
    </message>
    <message>
        <source>{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it {left}.</source>
        <translation>{block} 占参数的 {share:.0f} %；在其前加全局平均池化后只剩 {left}。</translation>
    </message>
    <message>
        <source>{block} is not connected.</source>
        <translation>{block} 未连接。</translation>
    </message>
    <message>
        <source>{block} takes {inputs} and has {n}.</source>
        <translation>{block} 需要{inputs}，现有 {n} 个。</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 与 {second}</translation>
    </message>
    <message>
        <source>{first} and {second} channels</source>
        <translation>{first} 与 {second} 个通道</translation>
    </message>
    <message>
        <source>{first} and {second} have no activation between them: together they can do no more than one block.</source>
        <translation>{first} 和 {second} 之间没有激活函数：合起来不比一个模块更强。</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {channels}.</source>
        <translation>{groups} 组不能整除{channels}。</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {filters}.</source>
        <translation>{groups} 组不能整除{filters}。</translation>
    </message>
    <message>
        <source>{groups} groups, {channels} channels</source>
        <translation>{groups} 组，{channels} 个通道</translation>
    </message>
    <message>
        <source>{groups} groups, {filters} filters</source>
        <translation>{groups} 组，{filters} 个滤波器</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} 以及另外 {n} 个</translation>
    </message>
    <message>
        <source>{name} to {value}</source>
        <translation>{name}设为 {value}</translation>
    </message>
    <message>
        <source>{n} % of the maps</source>
        <translation>{n} % 的特征图</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} bin</source>
        <translation>{n} 个区间</translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation>{n} 个区间</translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation>{n} 个模块</translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation>{n} 个模块</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n} 个通道</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} 个通道</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>{n} each</source>
        <translation>每通道 {n} 张</translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation>{n} 轮</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} 轮</translation>
    </message>
    <message>
        <source>{n} filter</source>
        <translation>{n} 个滤波器</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} 个滤波器</translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation>{n} 个文件夹</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} 个文件夹</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n} 组</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} 组</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>{n} input</source>
        <translation>{n} 个输入</translation>
    </message>
    <message>
        <source>{n} input channel</source>
        <translation>{n} 个输入通道</translation>
    </message>
    <message>
        <source>{n} input channels</source>
        <translation>{n} 个输入通道</translation>
    </message>
    <message>
        <source>{n} inputs</source>
        <translation>{n} 个输入</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} 条连接</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} 条连接</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} 张特征图</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} 张特征图</translation>
    </message>
    <message>
        <source>{n} maps of {block}</source>
        <translation>{block} 的 {n} 张特征图</translation>
    </message>
    <message>
        <source>{n} of {maps} maps of {block} are zero for every image and learn no more.</source>
        <translation>{block} 的 {maps} 张特征图中有 {n} 张对所有图像为零，不再学习。</translation>
    </message>
    <message>
        <source>{n} or more inputs</source>
        <translation>{n} 个或更多输入</translation>
    </message>
    <message>
        <source>{n} parameter</source>
        <translation>{n} 个参数</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} 个参数</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} 次运行</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} 次运行</translation>
    </message>
    <message>
        <source>{n} side by side, 1 thread each</source>
        <translation>{n} 个并行，每个 1 个线程</translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation>{n} 张测试图像</translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation>{n} 张测试图像</translation>
    </message>
    <message>
        <source>{n} times the same</source>
        <translation>相同结构 {n} 次</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} 个单元</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} 个单元</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} 个值</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation>{n} 个权重</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} 个权重</translation>
    </message>
    <message>
        <source>{subject} is larger than the {target}.</source>
        <translation>{subject} 大于{target}。</translation>
    </message>
    <message>
        <source>{title} needs at least {fewest}, not {channels}.</source>
        <translation>{title}至少需要 {fewest}，而不是 {channels}。</translation>
    </message>
    <message>
        <source>{title} needs inputs of the same height and width, not {first} and {shape}.</source>
        <translation>{title}的输入须高宽相同，而不是 {first} 和 {shape}。</translation>
    </message>
    <message>
        <source>{title} needs inputs with the same number of channels, not {first} and {shape}.</source>
        <translation>{title}的输入须通道数相同，而不是 {first} 和 {shape}。</translation>
    </message>
    <message>
        <source>{title} needs one number per {noun}, but its input is {shape}.</source>
        <translation>{title}的每个{noun}需要一个数，但其输入为 {shape}。</translation>
    </message>
    <message>
        <source>{what} in {block}.</source>
        <translation>在 {block} 中{what}。</translation>
    </message>
    <message>
        <source>{window} on {input}</source>
        <translation>{window} 超出 {input}</translation>
    </message>
    <message>
        <source>{window} with dilation {dilation} spans {span}, which</source>
        <translation>扩张率为 {dilation} 的{window}，覆盖范围 {span}</translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation>“mean 0, std 1” 使用训练图像的均值和标准差；“fixed” 保留网络在别处训练时所用的值。</translation>
    </message>
    <message>
        <source>“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with {few:,}</source>
        <translation>“{large}”有 {many:,} 张训练图像，是“{small}”（{few:,} 张）的 {times:.1f} 倍</translation>
    </message>
</context>
</TS>
