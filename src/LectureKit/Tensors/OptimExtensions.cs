using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Optimisers with the names of arguments that PyTorch gives them.</summary>
public static class OptimExtensions
{
    extension(optim)
    {
        /// <summary>Stochastic gradient descent: <c>optim.SGD(model.parameters(), lr: 0.1)</c>.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">Learning rate; TorchSharp calls it <c>learningRate</c>.</param>
        /// <param name="momentum">Share of the last step that is made again.</param>
        /// <param name="weight_decay">Strength of the L2 penalty.</param>
        /// <param name="nesterov">Whether the momentum is Nesterov's.</param>
        /// <returns>The optimiser.</returns>
        public static SGD SGD(
            IEnumerable<Parameter> parameters, double lr, double momentum = 0, double weight_decay = 0, bool nesterov = false) =>
            optim.SGD(parameters, lr, momentum, 0, weight_decay, nesterov);
    }
}
